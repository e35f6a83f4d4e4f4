package org.kauppa.web.admin.orders.control;

import static org.kauppa.web.services.Answers.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.admin.control.AdminAnswers;
import org.kauppa.web.admin.orders.entity.OrderChange;
import org.kauppa.web.admin.orders.entity.OrderSearch;
import org.kauppa.web.admin.orders.entity.OrderSlice;
import org.kauppa.web.catalog.control.NextLink;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.services.SeenState;
import org.kauppa.web.services.ServiceUnavailable;

/** Asks products over HTTP for orders. Repeats nothing: half of it changes something. */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class StaffOrderCalls {

    private static final String SERVICE = "products";
    private static final GenericType<List<Order>> ORDERS = new GenericType<>() {};

    @Inject
    @RestClient
    private StaffOrdersClient client;

    @Inject
    private SeenState seen;

    /** One page of what is searched, or empty when products cannot read the search. */
    Optional<OrderSlice> find(String authorization, OrderSearch search, int limit) {
        return ask(
                () -> client.find(
                        authorization,
                        search.customer(),
                        search.status(),
                        textOf(search.from()),
                        textOf(search.to()),
                        limit,
                        search.after()),
                answer -> switch (answer.getStatus()) {
                    case 200 ->
                        Optional.of(new OrderSlice(
                                answer.readEntity(ORDERS),
                                NextLink.after(answer.getStringHeaders().get("Link"))));
                    case 400 -> Optional.empty();
                    default -> throw AdminAnswers.otherwise(SERVICE, answer);
                });
    }

    Optional<Order> order(String authorization, String number) {
        return ask(() -> client.order(authorization, number), answer -> switch (answer.getStatus()) {
            case 200 -> Optional.of(answer.readEntity(Order.class));
            case 404 -> Optional.empty();
            default -> throw AdminAnswers.otherwise(SERVICE, answer);
        });
    }

    OrderChange ship(String authorization, String number) {
        return change(() -> client.ship(authorization, number));
    }

    OrderChange cancel(String authorization, String number) {
        return change(() -> client.cancel(authorization, number));
    }

    private OrderChange change(Supplier<Response> call) {
        return ask(call, answer -> switch (answer.getStatus()) {
            case 200 -> OrderChange.DONE;
            case 404 -> OrderChange.UNKNOWN;
            case 409 ->
                OrderChange.refusedBy(answer.readEntity(OrderConflict.class).orderStatus());
            default -> throw AdminAnswers.otherwise(SERVICE, answer);
        });
    }

    private static String textOf(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private <T> T ask(Supplier<Response> call, Function<Response, T> reading) {
        return read(SERVICE, () -> seen.during(call), reading);
    }
}
