package org.kauppa.web.signin.control;

import static org.kauppa.web.services.Answers.pause;
import static org.kauppa.web.services.Answers.read;
import static org.kauppa.web.services.Answers.unexpected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.services.ServiceUnavailable;

/** Asks users over HTTP. A sign-in is never repeated from here: a second try would count as a second attempt. */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class UsersCalls {

    private static final String SERVICE = "users";

    @Inject
    @RestClient
    private UsersClient client;

    /** The sign-in, or empty when name and password do not belong together. */
    Optional<AcceptedSignIn> signIn(Credentials credentials) {
        return read(SERVICE, () -> client.signIn(credentials), answer -> switch (answer.getStatus()) {
            case 200 -> Optional.of(answer.readEntity(AcceptedSignIn.class));
            // 400: a name or a password that no account can have.
            case 400, 401 -> Optional.empty();
            case 429 -> throw new TooManyAttempts(pause(answer));
            default -> throw unexpected(SERVICE, answer);
        });
    }

    /** Answers when users does. */
    int keys() {
        return read(SERVICE, client::keys, answer -> answer.getStatus());
    }
}
