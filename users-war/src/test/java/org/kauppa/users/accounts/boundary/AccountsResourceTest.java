package org.kauppa.users.accounts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Role;
import org.kauppa.users.passwords.entity.PasswordHash;

class AccountsResourceTest {

    private static final PasswordHash HASH = new PasswordHash(19_456, 2, 1, new byte[16], new byte[32]);

    @Test
    void showsNamesAndHashesInDevelopmentMode() {
        assertThat(resource(true).accounts()).containsExactly(new AccountSummary("simon", HASH.phc()));
    }

    @Test
    void isNotThereOtherwise() {
        var resource = resource(false);
        assertThatThrownBy(resource::accounts).isInstanceOf(NotFoundException.class);
    }

    private static AccountsResource resource(boolean isShown) {
        var resource = new AccountsResource(isShown);
        resource.accounts = new Accounts() {
            @Override
            public List<Account> all() {
                return List.of(new Account("simon", HASH, Instant.EPOCH, Set.of(Role.CUSTOMER)));
            }
        };
        return resource;
    }
}
