package org.kauppa.users.staff.entity;

import java.util.List;
import java.util.Optional;

/**
 * A part of the list of accounts.
 *
 * @param next the cursor behind which the next part begins, when there is one
 */
public record AccountPage(List<AccountOverview> accounts, Optional<String> next) {

    /** Without any. */
    public static final AccountPage EMPTY = new AccountPage(List.of(), Optional.empty());
}
