package org.kauppa.web.signin.control;

import static org.kauppa.web.services.Answers.read;
import static org.kauppa.web.services.Answers.unexpected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.services.ServiceUnavailable;

/**
 * Shows users refresh tokens over HTTP. Both calls may be made twice: a renewal has a key by which users knows it again,
 * and what is ended stays ended. After a few failures nobody waits for users any more, for some seconds.
 */
@ApplicationScoped
@Retry(maxRetries = 1, maxDuration = 2500, delay = 20, jitter = 20, retryOn = ServiceUnavailable.class)
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 4, delay = 3000)
class RefreshTokenCalls {

    private static final String SERVICE = "users";

    @Inject
    @RestClient
    private RefreshTokensClient client;

    /** The renewed sign-in, or empty when users has ended it. */
    Optional<AcceptedSignIn> renew(String refreshToken, String key) {
        return read(
                SERVICE,
                () -> client.renew(key, new RefreshToken(refreshToken)),
                answer -> switch (answer.getStatus()) {
                    case 200 -> Optional.of(answer.readEntity(AcceptedSignIn.class));
                    // 400: a token that users has not made, or not since it makes them as now.
                    case 400, 401 -> Optional.empty();
                    default -> throw unexpected(SERVICE, answer);
                });
    }

    /** Ends the sign-in; whether it was one does not matter. */
    boolean end(String refreshToken) {
        return read(SERVICE, () -> client.end(new RefreshToken(refreshToken)), answer -> switch (answer.getStatus()) {
            case 204 -> true;
            default -> throw unexpected(SERVICE, answer);
        });
    }
}
