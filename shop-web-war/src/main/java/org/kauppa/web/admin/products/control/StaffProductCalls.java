package org.kauppa.web.admin.products.control;

import static org.kauppa.web.services.Answers.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.admin.control.AdminAnswers;
import org.kauppa.web.admin.products.entity.Ledger;
import org.kauppa.web.admin.products.entity.Movement;
import org.kauppa.web.admin.products.entity.ProductList;
import org.kauppa.web.admin.products.entity.SeenProduct;
import org.kauppa.web.admin.products.entity.StaffProduct;
import org.kauppa.web.catalog.control.NextLink;
import org.kauppa.web.services.SeenState;
import org.kauppa.web.services.ServiceUnavailable;

/** Asks products over HTTP for what staff wants to see and change. Repeats nothing: most of it changes something. */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class StaffProductCalls {

    static final String SERVICE = "products";
    private static final GenericType<List<StaffProduct>> PRODUCTS = new GenericType<>() {};
    private static final GenericType<List<Movement>> MOVEMENTS = new GenericType<>() {};

    @Inject
    @RestClient
    private StaffProductsClient client;

    @Inject
    private SeenState seen;

    ProductList find(String words, int limit, String after) {
        return ask(() -> client.find(words, limit, after), answer -> switch (answer.getStatus()) {
            case 200 -> new ProductList(answer.readEntity(PRODUCTS), next(answer));
            default -> throw refusal(answer);
        });
    }

    SeenProduct product(long id) {
        return ask(() -> client.product(id), StaffProductCalls::seenProduct);
    }

    SeenProduct create(String authorization, String product) {
        return ask(() -> client.create(authorization, product), StaffProductCalls::seenProduct);
    }

    SeenProduct change(String authorization, long id, String tag, String product) {
        return ask(() -> client.change(authorization, id, tag, product), StaffProductCalls::seenProduct);
    }

    boolean remove(String authorization, long id, String tag) {
        return ask(() -> client.remove(authorization, id, tag), answer -> switch (answer.getStatus()) {
            case 204 -> true;
            default -> throw refusal(answer);
        });
    }

    SeenProduct illustrate(String authorization, long id, String tag, String type, byte[] file) {
        return ask(() -> client.illustrate(authorization, id, tag, type, file), StaffProductCalls::seenProduct);
    }

    Ledger ledger(String authorization, long id, int limit, String after) {
        return ask(() -> client.ledger(authorization, id, limit, after), answer -> switch (answer.getStatus()) {
            case 200 -> new Ledger(answer.readEntity(MOVEMENTS), next(answer));
            default -> throw refusal(answer);
        });
    }

    boolean changeStock(String authorization, long id, String change) {
        return ask(() -> client.changeStock(authorization, id, change), answer -> switch (answer.getStatus()) {
            case 200 -> true;
            default -> throw refusal(answer);
        });
    }

    private static SeenProduct seenProduct(Response answer) {
        return switch (answer.getStatus()) {
            case 200, 201 ->
                new SeenProduct(answer.readEntity(StaffProduct.class), answer.getHeaderString(HttpHeaders.ETAG));
            default -> throw refusal(answer);
        };
    }

    /** What a 4xx means here. */
    static RuntimeException refusal(Response answer) {
        return switch (answer.getStatus()) {
            case 400 -> new ProductRefused("not-taken");
            case 404 -> new ProductRefused("unknown");
            case 409 -> new ProductRefused("too-few");
            case 412 -> new ProductRefused("stale");
            case 413 -> new ProductRefused("too-large");
            case 415, 422 -> new ProductRefused(reason(answer));
            default -> AdminAnswers.otherwise(SERVICE, answer);
        };
    }

    private static String reason(Response answer) {
        var reason = answer.readEntity(RefusalReason.class).reason();
        return reason == null ? "not-taken" : reason;
    }

    private static String next(Response answer) {
        return NextLink.after(answer.getStringHeaders().get("Link"));
    }

    private <T> T ask(Supplier<Response> call, Function<Response, T> reading) {
        return read(SERVICE, () -> seen.during(call), reading);
    }
}
