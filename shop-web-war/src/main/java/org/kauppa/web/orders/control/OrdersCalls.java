package org.kauppa.web.orders.control;

import static org.kauppa.web.services.Answers.read;
import static org.kauppa.web.services.Answers.unexpected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.catalog.control.NextLink;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.orders.entity.OrderSlice;
import org.kauppa.web.services.SeenState;
import org.kauppa.web.services.ServiceUnavailable;

/** Reads orders over HTTP, with the same patience as the catalogue. */
@ApplicationScoped
@Retry(maxRetries = 1, maxDuration = 1500, delay = 20, jitter = 20, retryOn = ServiceUnavailable.class)
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class OrdersCalls {

    private static final String SERVICE = "products";

    @Inject
    @RestClient
    private OrdersClient client;

    @Inject
    private SeenState seen;

    /** A part of a customer's orders, newest first; empty when products does not take the access token or the cursor. */
    Optional<OrderSlice> orders(String authorization, String customer, int limit, String after) {
        return read(
                SERVICE,
                () -> seen.during(() -> client.orders(authorization, customer, limit, after)),
                answer -> switch (answer.getStatus()) {
                    case 200 ->
                        Optional.of(new OrderSlice(
                                List.of(answer.readEntity(Order[].class)),
                                NextLink.after(answer.getStringHeaders().get("Link"))));
                    case 400, 401, 404 -> Optional.empty();
                    default -> throw unexpected(SERVICE, answer);
                });
    }

    /** The order, or empty when there is none of that number that this shopper may see. */
    Optional<Order> order(String authorization, String number) {
        return read(
                SERVICE,
                () -> seen.during(() -> client.order(authorization, number)),
                answer -> switch (answer.getStatus()) {
                    case 200 -> Optional.of(answer.readEntity(Order.class));
                    case 400, 401, 404 -> Optional.empty();
                    default -> throw unexpected(SERVICE, answer);
                });
    }
}
