package org.kauppa.web.checkout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.checkout.entity.Attempt;
import org.kauppa.web.checkout.entity.Refusal;
import org.kauppa.web.checkout.entity.Refusal.Reason;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.services.SeenState;
import org.kauppa.web.services.ServiceUnavailable;

/**
 * Buys over HTTP. Never tries twice by itself, although the key would make that safe: whoever waits for an answer that
 * does not come wants to know, and decides whether to ask again.
 */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class PurchaseCalls {

    @Inject
    @RestClient
    private PurchaseClient client;

    @Inject
    private SeenState seen;

    /**
     * Buys what the attempt says, or gives the order that it has become before.
     *
     * @param authorization of the shopper, or null for a guest
     * @throws PurchaseRefused when products says no, or says nothing
     * @throws ServiceUnavailable when products could not be asked, or says that it cannot sell now
     */
    Order buy(String authorization, Attempt attempt) {
        try (var answer = seen.during(() -> client.buy(authorization, attempt.key(), PurchaseRequest.of(attempt)))) {
            return order(answer, authorization != null);
        } catch (ProcessingException e) {
            if (e.getCause() instanceof ConnectException) {
                throw new ServiceUnavailable("products could not be reached", e);
            }
            throw new PurchaseRefused(Refusal.because(Reason.NO_ANSWER));
        }
    }

    private static Order order(Response answer, boolean signedIn) {
        return switch (answer.getStatus()) {
            case 201, 200 -> answer.readEntity(Order.class);
            case 401 ->
                throw new PurchaseRefused(Refusal.because(signedIn ? Reason.SIGN_IN_ENDED : Reason.SIGN_IN_NEEDED));
            case 400, 409, 422 ->
                throw new PurchaseRefused(
                        answer.readEntity(PurchaseProblem.class).refusal());
            case 503 -> throw new ServiceUnavailable("products cannot sell now");
            default -> throw new PurchaseRefused(Refusal.because(Reason.NO_ANSWER));
        };
    }
}
