package org.kauppa.users.accounts.boundary;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.kauppa.users.accounts.entity.Account;

/**
 * An account as the list of a development system shows it.
 *
 * @param username its name
 * @param password the stored hash, in PHC format
 */
@JsonbPropertyOrder({"username", "password"})
public record AccountSummary(String username, String password) {

    static AccountSummary of(Account account) {
        return new AccountSummary(account.username(), account.passwordHash().phc());
    }
}
