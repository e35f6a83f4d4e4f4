package org.kauppa.users.accounts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.service.problems.InvalidRequest;
import org.kauppa.service.requests.RequestId;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.InvalidToken;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.PasswordChange;
import org.kauppa.users.erasure.control.Erasures;
import org.kauppa.users.passwords.control.PasswordRules;
import org.kauppa.users.passwords.control.Passwords;
import org.kauppa.users.signin.control.PasswordCheck;
import org.kauppa.users.signin.control.SignIns;
import org.kauppa.users.signin.entity.OngoingSignIn;
import org.kauppa.users.signin.entity.SignInAttempt;

/**
 * What people do with their own accounts. An access token is not enough here: the account and the sign-in it was given
 * for must still be there.
 */
@ApplicationScoped
public class OwnAccount {

    private static final Logger LOG = Logger.getLogger(OwnAccount.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    PasswordCheck passwordCheck;

    @Inject
    PasswordRules rules;

    @Inject
    Passwords passwords;

    @Inject
    Erasures erasures;

    /** The caller's account. */
    public Account of(Caller caller) {
        return accounts.named(caller.name())
                .filter(account -> signIns.of(account.id(), caller.signIn()).isPresent())
                .orElseThrow(() -> new InvalidToken("The account or the sign-in has ended", null));
    }

    /** The sign-ins of the caller's account, newest first. */
    public List<OngoingSignIn> signInsOf(Caller caller) {
        return signIns.of(of(caller).id());
    }

    /** Ends one of them, and says whether there was such a one. */
    public boolean endSignIn(Caller caller, String id) {
        return signIns.end(of(caller).id(), id);
    }

    /** Ends all of them, the caller's own too. */
    public void endSignIns(Caller caller) {
        signIns.endAll(of(caller).id());
        tell("All sign-ins ended");
    }

    /**
     * Changes the password, and ends all sign-ins but the caller's: somebody else may know the old one.
     *
     * @param address where the request came from
     * @throws InvalidRequest when the new password is not taken
     * @throws WrongPassword when the current one is another
     */
    public void changePassword(Caller caller, PasswordChange change, String address) {
        var account = of(caller);
        rules.objection(account.username(), change.replacement()).ifPresent(objection -> {
            throw new InvalidRequest("new", objection);
        });
        var attempt = new SignInAttempt(account.username(), address);
        var checked = passwordCheck.check(attempt, change.current()).orElseThrow(WrongPassword::new);
        if (!signIns.changePassword(checked, passwords.hash(change.replacement()), caller.signIn())) {
            throw new WrongPassword(); // it was changed while this one was checked
        }
        tell("Password changed");
    }

    /** Deletes the account and what is known of its owner. */
    public void delete(Caller caller) {
        erasures.erase(of(caller));
        tell("Account deleted");
    }

    private static void tell(String event) {
        LOG.log(Level.INFO, "[{0}] {1}", new Object[] {RequestId.current(), event});
    }
}
