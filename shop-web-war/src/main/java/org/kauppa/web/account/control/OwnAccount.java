package org.kauppa.web.account.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kauppa.web.account.control.AccountRefused.Reason;
import org.kauppa.web.account.entity.Account;
import org.kauppa.web.account.entity.OpenSignIn;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Accounts;
import org.kauppa.web.signin.control.Credentials;
import org.kauppa.web.signin.control.Shopper;
import org.kauppa.web.signin.control.TooManyAttempts;

/**
 * The account of the shopper at hand. Every method but {@link #register} throws {@link SignInEnded} when users no longer
 * knows the sign-in, and each throws {@link ServiceUnavailable} when users is down.
 */
@RequestScoped
public class OwnAccount {

    private static final String SERVICE = "users";

    @Inject
    private AccountCalls calls;

    @Inject
    private Accounts accounts;

    @Inject
    private Shopper shopper;

    @Inject
    private Cookies cookies;

    /**
     * Makes an account and signs its shopper in.
     *
     * @return whether signing in was possible; the account is there in any case
     * @throws AccountRefused when users does not take the name or the password
     * @throws TooManyAttempts when there were too many registrations
     */
    public boolean register(String username, String password) {
        asking(SERVICE, () -> calls.register(new Credentials(username, password)));
        try {
            var signIn = accounts.signIn(username, password);
            signIn.ifPresent(shopper::signIn);
            return signIn.isPresent();
        } catch (TooManyAttempts | ServiceUnavailable afterwards) {
            return false;
        }
    }

    /** The account. */
    public Account account() {
        return asking(SERVICE, () -> calls.account(shopper.authorization()));
    }

    /** Where it is signed in, the latest first. */
    public List<OpenSignIn> signIns() {
        return asking(SERVICE, () -> calls.signIns(shopper.authorization()));
    }

    /** Ends one of its sign-ins. */
    public void endSignIn(String id) {
        asking(SERVICE, () -> calls.endSignIn(shopper.authorization(), id));
    }

    /** Ends all of them, this browser's too. */
    public void endSignIns() {
        shopper.announceSignOut();
        asking(SERVICE, () -> calls.endSignIns(shopper.authorization()));
        shopper.forget();
    }

    /**
     * Changes the password, which ends all other sign-ins.
     *
     * @throws AccountRefused when the present password is another one, or users does not take the new one
     * @throws TooManyAttempts after too many wrong ones
     */
    public void changePassword(String current, String next) {
        asking(SERVICE, () -> calls.changePassword(shopper.authorization(), new PasswordChange(current, next)));
    }

    /**
     * Deletes the account, and what this browser keeps of it. Whoever asks for that must know the password: a sign-in
     * that somebody left open is not enough.
     *
     * @throws AccountRefused when the password is another one
     * @throws TooManyAttempts after too many wrong ones
     */
    public void delete(String password) {
        var proof = accounts.signIn(shopper.getName(), password)
                .orElseThrow(() -> new AccountRefused(Reason.PASSWORD_WRONG));
        try {
            asking(SERVICE, () -> calls.delete(Shopper.bearer(proof)));
        } catch (ServiceUnavailable e) {
            accounts.end(proof);
            throw e;
        }
        shopper.forget();
        cookies.remove(ShopCookie.AGREEMENT);
        cookies.remove(ShopCookie.RECEIPT);
        cookies.remove(ShopCookie.OPEN_ATTEMPT);
    }
}
