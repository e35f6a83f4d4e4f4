package org.kauppa.users.signin.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Role;
import org.kauppa.users.passwords.control.Passwords;
import org.kauppa.users.passwords.entity.PasswordHash;
import org.kauppa.users.signin.control.SignInCounts;
import org.kauppa.users.signin.control.WrongCredentials;
import org.kauppa.users.signin.entity.Credentials;
import org.kauppa.users.tokens.control.AccessTokens;
import org.kauppa.users.tokens.control.RefreshTokens;
import org.kauppa.users.tokens.control.TrialTokens;

class SignInTest {

    private final List<String> counted = new ArrayList<>();
    private final List<PasswordHash> replaced = new ArrayList<>();
    private final List<PasswordHash> checked = new ArrayList<>();
    private final Passwords passwords = new Passwords() {
        @Override
        public boolean matches(String password, PasswordHash stored) {
            checked.add(stored);
            return super.matches(password, stored);
        }
    };
    private PasswordHash stored = passwords.hash("edgars");
    private final SignIn signIn = new SignIn();

    @BeforeEach
    void connect() {
        signIn.passwords = passwords;
        signIn.accounts = new OneAccount();
        signIn.accessTokens = TrialTokens.accessTokens();
        signIn.refreshTokens = new RefreshTokens() {
            @Override
            public String begin(long accountId) {
                return "refresh of " + accountId;
            }
        };
        signIn.counts = new SignInCounts() {
            @Override
            public void accepted() {
                counted.add("accepted");
            }

            @Override
            public void refused() {
                counted.add("refused");
            }
        };
    }

    @Test
    void acceptsTheRightPassword() {
        var signedIn = signIn.signIn(new Credentials("EDGARS", "edgars"));
        assertThat(signedIn.username()).isEqualTo("Edgars");
        assertThat(signedIn.roles()).containsExactly("customer", "admin");
        assertThat(signedIn.expiresIn()).isEqualTo(AccessTokens.LIFETIME.toSeconds());
        assertThat(signedIn.refreshToken()).isEqualTo("refresh of 0");
        assertThat(signedIn.toString()).doesNotContain(signedIn.accessToken(), signedIn.refreshToken());
        assertThat(counted).containsExactly("accepted");
        assertThat(replaced).isEmpty();
    }

    @Test
    void refusesAnotherPassword() {
        assertThatThrownBy(() -> signIn.signIn(new Credentials("edgars", "Edgars")))
                .isInstanceOf(WrongCredentials.class);
        assertThat(counted).containsExactly("refused");
    }

    @Test
    void doesTheSameWorkForAnUnknownName() {
        assertThatThrownBy(() -> signIn.signIn(new Credentials("nobody", "edgars")))
                .isInstanceOf(WrongCredentials.class);
        assertThat(checked).hasSize(1);
        assertThat(checked.get(0).costsAsMuchAs(stored)).isTrue();
        assertThat(counted).containsExactly("refused");
    }

    @Test
    void storesACostlierHashWhenTheOneThatMatchedIsOutdated() {
        stored = TrialTokens.outdatedHash("edgars");
        signIn.signIn(new Credentials("edgars", "edgars"));
        assertThat(replaced).singleElement().satisfies(made -> {
            assertThat(passwords.isOutdated(made)).isFalse();
            assertThat(passwords.matches("edgars", made)).isTrue();
        });
    }

    private final class OneAccount extends Accounts {

        @Override
        public Optional<Account> named(String username) {
            return username.equalsIgnoreCase("edgars")
                    ? Optional.of(new Account("Edgars", stored, Instant.EPOCH, Set.of(Role.ADMIN, Role.CUSTOMER)))
                    : Optional.empty();
        }

        @Override
        public void replaceHash(Account account, PasswordHash made) {
            replaced.add(made);
        }
    }
}
