package org.kauppa.web.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.entity.SignIn;

/** Accounts as the shop's pages use them. */
@ApplicationScoped
public class Accounts {

    @Inject
    private UsersCalls calls;

    /**
     * The sign-in, or empty when name and password do not belong together.
     *
     * @throws TooManyAttempts when users wants a pause first
     * @throws ServiceUnavailable when users is down
     */
    public Optional<SignIn> signIn(String username, String password) {
        try {
            return calls.signIn(new Credentials(username, password))
                    .map(accepted -> new SignIn(
                            accepted.username(),
                            accepted.accessToken(),
                            Instant.now().getEpochSecond() + accepted.expiresIn(),
                            accepted.refreshToken()));
        } catch (FaultToleranceException e) {
            throw new ServiceUnavailable("users is left alone after many failures", e);
        }
    }

    /** Whether users answers at all. */
    public boolean areAvailable() {
        try {
            calls.keys();
            return true;
        } catch (ServiceUnavailable | FaultToleranceException e) {
            return false;
        }
    }
}
