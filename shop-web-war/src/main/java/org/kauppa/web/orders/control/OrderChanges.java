package org.kauppa.web.orders.control;

import static org.kauppa.web.services.Answers.read;
import static org.kauppa.web.services.Answers.unexpected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.services.SeenState;
import org.kauppa.web.services.ServiceUnavailable;

/** Changes orders over HTTP, and never tries twice by itself: the shopper sees what came of it, and decides. */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class OrderChanges {

    private static final String SERVICE = "products";

    @Inject
    @RestClient
    private OrdersClient client;

    @Inject
    private SeenState seen;

    /** Cancels the order. */
    Cancelling cancel(String authorization, String number) {
        return read(
                SERVICE,
                () -> seen.during(() -> client.cancel(authorization, number)),
                answer -> switch (answer.getStatus()) {
                    case 200 -> Cancelling.DONE;
                    case 401 -> Cancelling.SIGN_IN_ENDED;
                    case 404 -> Cancelling.UNKNOWN;
                    case 409 -> Cancelling.TOO_LATE;
                    default -> throw unexpected(SERVICE, answer);
                });
    }
}
