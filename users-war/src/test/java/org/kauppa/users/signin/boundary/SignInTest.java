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
import org.kauppa.users.signin.control.PasswordCheck;
import org.kauppa.users.signin.control.SignIns;
import org.kauppa.users.signin.control.WrongCredentials;
import org.kauppa.users.signin.entity.Credentials;
import org.kauppa.users.signin.entity.Renewal;
import org.kauppa.users.signin.entity.SignInAttempt;
import org.kauppa.users.signin.entity.TokenSecret;
import org.kauppa.users.tokens.control.AccessTokens;
import org.kauppa.users.tokens.control.TrialTokens;

class SignInTest {

    private static final String HOME = "203.0.113.7";
    private static final TokenSecret FIRST = TokenSecret.random();
    private static final TokenSecret NEXT = TokenSecret.random();

    private final Passwords passwords = new Passwords();
    private final List<PasswordHash> replaced = new ArrayList<>();
    private final List<String> remembered = new ArrayList<>();
    private final SignIn signIn = new SignIn();
    private PasswordHash stored = passwords.hash("edgars");

    @BeforeEach
    void connect() {
        signIn.passwords = passwords;
        signIn.accounts = new OneAccount();
        signIn.accessTokens = TrialTokens.accessTokens();
        signIn.signIns = new OneSignIn();
        signIn.passwordCheck = new PasswordCheck() {
            @Override
            public Optional<Account> check(SignInAttempt attempt, String password) {
                return passwords.matches(password, stored)
                        ? signIn.accounts.named(attempt.username())
                        : Optional.empty();
            }
        };
    }

    @Test
    void acceptsTheRightPassword() {
        var signedIn = signIn.signIn(new Credentials("EDGARS", "edgars"), HOME);
        assertThat(signedIn.username()).isEqualTo("Edgars");
        assertThat(signedIn.roles()).containsExactly("customer", "admin");
        assertThat(signedIn.expiresIn()).isEqualTo(AccessTokens.LIFETIME.toSeconds());
        assertThat(signedIn.refreshToken()).isEqualTo(FIRST.text());
        assertThat(signedIn.toString()).doesNotContain(signedIn.accessToken(), signedIn.refreshToken());
        assertThat(remembered).containsExactly(HOME);
        assertThat(replaced).isEmpty();
    }

    @Test
    void refusesAnotherPassword() {
        assertThatThrownBy(() -> signIn.signIn(new Credentials("edgars", "Edgars"), HOME))
                .isInstanceOf(WrongCredentials.class);
        assertThat(remembered).isEmpty();
    }

    @Test
    void storesACostlierHashWhenTheOneThatMatchedIsOutdated() {
        stored = TrialTokens.outdatedHash("edgars");
        signIn.signIn(new Credentials("edgars", "edgars"), HOME);
        assertThat(replaced).singleElement().satisfies(made -> {
            assertThat(passwords.isOutdated(made)).isFalse();
            assertThat(passwords.matches("edgars", made)).isTrue();
        });
    }

    @Test
    void goesOnWithTheNextRefreshToken() {
        var renewed = signIn.renew(FIRST, null);
        assertThat(renewed.username()).isEqualTo("Edgars");
        assertThat(renewed.refreshToken()).isEqualTo(NEXT.text());
    }

    @Test
    void endsWithARefreshTokenThatIsNotGood() {
        assertThatThrownBy(() -> signIn.renew(NEXT, null)).isInstanceOf(InvalidRefreshToken.class);
    }

    private final class OneAccount extends Accounts {

        @Override
        public Optional<Account> named(String username) {
            return username.equalsIgnoreCase("edgars") ? withId(0) : Optional.empty();
        }

        @Override
        public Optional<Account> withId(long id) {
            return Optional.of(new Account("Edgars", stored, Instant.EPOCH, Set.of(Role.ADMIN, Role.CUSTOMER)));
        }

        @Override
        public boolean replaceHash(Account account, PasswordHash made) {
            return replaced.add(made);
        }
    }

    private final class OneSignIn extends SignIns {

        @Override
        public Renewal begin(Account account, SignInAttempt attempt) {
            remembered.add(attempt.address());
            return new Renewal(account.id(), "a-sign-in", FIRST);
        }

        @Override
        public Optional<Renewal> renew(TokenSecret secret, String key) {
            return secret.equals(FIRST) ? Optional.of(new Renewal(0, "a-sign-in", NEXT)) : Optional.empty();
        }
    }
}
