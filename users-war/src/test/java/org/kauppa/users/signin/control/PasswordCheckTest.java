package org.kauppa.users.signin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Role;
import org.kauppa.users.passwords.control.Passwords;
import org.kauppa.users.passwords.entity.PasswordHash;
import org.kauppa.users.signin.entity.BegunAttempt;
import org.kauppa.users.signin.entity.SignInAttempt;

class PasswordCheckTest {

    private final List<String> events = new ArrayList<>();
    private final List<PasswordHash> checked = new ArrayList<>();
    private final PasswordCheck check = new PasswordCheck();
    private RuntimeException overload;
    private TooManyAttempts pause;
    private PasswordHash stored;

    @BeforeEach
    void connect() {
        check.passwords = new Passwords() {
            @Override
            public boolean matches(String password, PasswordHash hash) {
                if (overload != null) {
                    throw overload;
                }
                checked.add(hash);
                return super.matches(password, hash);
            }
        };
        stored = check.passwords.hash("edgars");
        check.accounts = new Accounts() {
            @Override
            public Optional<Account> named(String username) {
                return username.equals("edgars")
                        ? Optional.of(new Account("edgars", stored, Instant.EPOCH, Set.of(Role.CUSTOMER)))
                        : Optional.empty();
            }
        };
        check.throttle = new SignInThrottle() {
            @Override
            public BegunAttempt begin(SignInAttempt attempt) {
                if (pause != null) {
                    throw pause;
                }
                events.add("begun");
                return new BegunAttempt(Instant.EPOCH, attempt.counted(false), Map.of());
            }

            @Override
            public void takeBack(BegunAttempt attempt) {
                events.add("taken back");
            }
        };
        check.counts = new SignInCounts() {
            @Override
            public void accepted() {
                events.add("accepted");
            }

            @Override
            public void refused() {
                events.add("refused");
            }
        };
    }

    @Test
    void takesARightPasswordBackFromTheFailures() {
        assertThat(check.check(attempt("edgars"), "edgars")).isPresent();
        assertThat(events).containsExactly("begun", "accepted", "taken back");
    }

    @Test
    void leavesAWrongPasswordCounted() {
        assertThat(check.check(attempt("edgars"), "Edgars")).isEmpty();
        assertThat(events).containsExactly("begun", "refused");
    }

    @Test
    void doesTheSameWorkForAnUnknownName() {
        assertThat(check.check(attempt("nobody"), "edgars")).isEmpty();
        assertThat(checked).hasSize(1);
        assertThat(checked.get(0).costsAsMuchAs(stored)).isTrue();
        assertThat(events).containsExactly("begun", "refused");
    }

    @Test
    void doesNotCountWhatCouldNotBeChecked() {
        overload = new IllegalStateException("too many at once");
        assertThatThrownBy(() -> check.check(attempt("edgars"), "edgars")).isSameAs(overload);
        assertThat(events).containsExactly("begun", "taken back");
    }

    @Test
    void countsNothingAndChecksNothingDuringAPause() {
        pause = new TooManyAttempts(Duration.ofSeconds(1));
        assertThatThrownBy(() -> check.check(attempt("edgars"), "edgars")).isSameAs(pause);
        assertThat(events).isEmpty();
        assertThat(checked).isEmpty();
    }

    private static SignInAttempt attempt(String username) {
        return new SignInAttempt(username, "203.0.113.7");
    }
}
