package org.kauppa.users.accounts.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kauppa.users.accounts.entity.Account;

/**
 * An account as the list of a development system shows it.
 *
 * @param username its name
 * @param password the stored hash, in PHC format
 */
@Schema(name = "AccountSummary")
public record AccountSummary(
        @Schema(example = "edgars") String username,

        @Schema(description = "The stored Argon2id hash in PHC format")
        String password) {

    static AccountSummary of(Account account) {
        return new AccountSummary(account.username(), account.passwordHash().phc());
    }
}
