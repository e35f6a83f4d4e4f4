package org.kauppa.systemtests.history;

import jakarta.json.Json;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.Unknown;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;

/** The running shop, over HTTP. */
final class HttpDoor implements Door {

    /** The name of the address that stands for all instances. */
    static final String GATEWAY = "gateway";

    private static final String TOKEN = "Consistency-Token";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");

    private final Shop shop;
    private final Map<String, URI> instances;
    private final Map<String, String> bearers;

    /**
     * @param instances the addresses by name
     * @param bearers the access token of each account
     */
    HttpDoor(Shop shop, Map<String, URI> instances, Map<String, String> bearers) {
        this.shop = shop;
        this.instances = instances;
        this.bearers = bearers;
    }

    @Override
    public Reply ask(Request request) {
        try {
            if (request.asked() instanceof ListOrders list) {
                return list(request, list);
            }
            var answer = send(request, path(request.asked()));
            return new Reply(
                    Answers.outcome(request.asked(), answer), answer.headers().firstValue(TOKEN));
        } catch (UncheckedIOException e) {
            return new Reply(new Unknown(0, e.getCause().toString()), Optional.empty());
        }
    }

    /** Page by page, as the links lead; a page that fails is the outcome of all. */
    private Reply list(Request request, ListOrders list) {
        var orders = new ArrayList<Order>();
        var path = Optional.of(
                Stage.ADMIN.equals(request.account()) ? "/api/orders?customer=" + list.customer() : "/api/orders");
        while (path.isPresent()) {
            var answer = send(request, path.get());
            var outcome = Answers.outcome(request.asked(), answer);
            if (!(outcome instanceof OrdersShown page)) {
                return new Reply(outcome, Optional.empty());
            }
            orders.addAll(page.orders());
            path = answer.headers()
                    .firstValue("Link")
                    .map(NEXT::matcher)
                    .filter(Matcher::find)
                    .map(link -> link.group(1));
        }
        return new Reply(new OrdersShown(orders), Optional.empty());
    }

    private Answer send(Request request, String path) {
        var http = shop.request(instances.get(request.instance()).resolve(path));
        request.seen().ifPresent(token -> http.header(TOKEN, token));
        if (request.account() != null) {
            http.header("Authorization", "Bearer " + bearers.get(request.account()));
        }
        return shop.send(complete(http, request.asked()));
    }

    private static String path(Asked asked) {
        if (asked instanceof Buy) {
            return "/api/buy";
        }
        if (asked instanceof Cancel cancel) {
            return "/api/orders/" + cancel.number() + "/cancel";
        }
        if (asked instanceof Restock restock) {
            return "/api/products/" + restock.product() + "/stock";
        }
        return asked instanceof ReadProduct read
                ? "/api/products/" + read.product()
                : "/api/orders/" + ((ReadOrder) asked).number();
    }

    private static HttpRequest.Builder complete(HttpRequest.Builder http, Asked asked) {
        if (asked instanceof Buy buy) {
            return post(http, lines(buy)).header("Idempotency-Key", buy.key());
        }
        if (asked instanceof Restock restock) {
            return post(http, "{\"change\":%d}".formatted(restock.change()));
        }
        return asked instanceof Cancel ? http.POST(BodyPublishers.noBody()) : http.GET();
    }

    private static HttpRequest.Builder post(HttpRequest.Builder http, String body) {
        return http.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static String lines(Buy buy) {
        var lines = Json.createArrayBuilder();
        for (var wanted : buy.basket()) {
            lines.add(Json.createObjectBuilder().add("id", wanted.product()).add("quantity", wanted.quantity()));
        }
        return lines.build().toString();
    }
}
