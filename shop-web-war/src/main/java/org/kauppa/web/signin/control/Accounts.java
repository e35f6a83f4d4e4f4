package org.kauppa.web.signin.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopKeys;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.entity.SignIn;

/** Accounts as the shop's pages use them to sign in, stay signed in and sign out. */
@ApplicationScoped
public class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class.getName());
    private static final String SERVICE = "users";

    @Inject
    private UsersCalls calls;

    @Inject
    private RefreshTokenCalls refreshTokens;

    @Inject
    private ShopKeys keys;

    /**
     * The sign-in, or empty when name and password do not belong together.
     *
     * @throws TooManyAttempts when users wants a pause first
     * @throws ServiceUnavailable when users is down
     */
    public Optional<SignIn> signIn(String username, String password) {
        return asking(SERVICE, () -> calls.signIn(new Credentials(username, password)))
                .map(AcceptedSignIn::signIn);
    }

    /**
     * The sign-in with a new access token, or empty when users has ended it. Asked twice, by two tabs or again after an
     * answer was lost, users gives the same refresh token, since the question has the same key.
     *
     * @throws ServiceUnavailable when users is down; then nothing is decided
     */
    public Optional<SignIn> renew(SignIn old) {
        var token = old.refreshToken();
        return asking(SERVICE, () -> refreshTokens.renew(token, keys.renewalKey(token)))
                .map(AcceptedSignIn::signIn);
    }

    /** Ends the sign-in at users, if users can be told now. Whoever has its tokens cannot renew it then. */
    public void end(SignIn signIn) {
        if (!signIn.isRenewable()) {
            return;
        }
        try {
            asking(SERVICE, () -> refreshTokens.end(signIn.refreshToken()));
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Sign-in ended here only: {1}", new Object[] {
                RequestId.current(), e.getMessage()
            });
        }
    }

    /** Whether users answers at all. */
    public boolean areAvailable() {
        try {
            asking(SERVICE, calls::keys);
            return true;
        } catch (ServiceUnavailable e) {
            return false;
        }
    }
}
