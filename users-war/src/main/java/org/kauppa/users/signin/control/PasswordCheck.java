package org.kauppa.users.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.service.requests.RequestId;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.passwords.control.Passwords;
import org.kauppa.users.signin.entity.SignInAttempt;

/**
 * Checks who somebody claims to be. No transaction spans the whole: hashing takes tens of milliseconds, in which a
 * connection would be held for nothing.
 */
@ApplicationScoped
public class PasswordCheck {

    private static final Logger LOG = Logger.getLogger(PasswordCheck.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInThrottle throttle;

    @Inject
    SignInCounts counts;

    /**
     * The account, when the password is its own; the work is the same when there is no such account.
     *
     * @throws TooManyAttempts when too many have failed lately
     * @throws org.kauppa.users.passwords.control.TooManySignIns when too many are checked right now; it does not count then
     */
    public Optional<Account> check(SignInAttempt attempt, String password) {
        return passwords.inTurn(() -> countedCheck(attempt, password));
    }

    private Optional<Account> countedCheck(SignInAttempt attempt, String password) {
        var begun = throttle.begin(attempt);
        var failed = false;
        try {
            var account = accounts.named(attempt.username());
            var stored = account.map(Account::passwordHash).orElseGet(passwords::decoy);
            failed = !passwords.matches(password, stored) || account.isEmpty();
            count(failed, attempt);
            return failed ? Optional.empty() : account;
        } finally {
            if (!failed) {
                throttle.takeBack(begun);
            }
        }
    }

    private void count(boolean failed, SignInAttempt attempt) {
        if (failed) {
            counts.refused();
        } else {
            counts.accepted();
        }
        var outcome = failed ? "Wrong password or unknown name" : "Right password";
        LOG.log(Level.INFO, "[{0}] {1}, from {2}", new Object[] {RequestId.current(), outcome, attempt.address()});
    }
}
