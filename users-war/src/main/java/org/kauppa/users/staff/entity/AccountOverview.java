package org.kauppa.users.staff.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.kauppa.users.accounts.entity.Account;

/**
 * An account as staff see it.
 *
 * @param createdAt RFC 3339, UTC
 * @param openSignIns how many go on now
 * @param lastSignInAt when its password was last given, RFC 3339, UTC; null when that was never, or before this was kept
 */
@JsonbPropertyOrder({"username", "roles", "createdAt", "openSignIns", "lastSignInAt"})
public record AccountOverview(
        String username, List<String> roles, Instant createdAt, long openSignIns, Instant lastSignInAt) {

    /** The overview of an account with so many sign-ins. */
    public static AccountOverview of(Account account, long openSignIns) {
        return new AccountOverview(
                account.username(),
                account.roleNames(),
                account.createdAt(),
                openSignIns,
                account.lastSignInAt().orElse(null));
    }
}
