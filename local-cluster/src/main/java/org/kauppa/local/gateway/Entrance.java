package org.kauppa.local.gateway;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.util.List;
import java.util.Map;
import org.kauppa.local.Service;

/** What happens to a request before it is proxied: its route, its size, and who it says it comes from. */
final class Entrance implements HttpHandler {

    private static final HttpString FORWARDED_HOST = new HttpString("X-Forwarded-Host");

    /** Ours to set, or to leave out; what a client says here is not to be believed. */
    private static final List<HttpString> NOT_FROM_CLIENTS = List.of(
            Headers.FORWARDED,
            Headers.X_FORWARDED_FOR,
            Headers.X_FORWARDED_PROTO,
            Headers.X_FORWARDED_PORT,
            Headers.X_FORWARDED_SERVER,
            FORWARDED_HOST,
            Headers.UPGRADE);

    private final Map<Service, HttpHandler> proxies;

    Entrance(Map<Service, HttpHandler> proxies) {
        this.proxies = proxies;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addDefaultResponseListener(new Refusals());
        if (exchange.getRequestContentLength() > Gateway.ENTITY_LIMIT_BYTES) {
            end(exchange, StatusCodes.REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var service = Routes.serviceFor(exchange.getRequestPath());
        if (service.isEmpty()) {
            end(exchange, StatusCodes.NOT_FOUND);
            return;
        }
        var headers = exchange.getRequestHeaders();
        NOT_FROM_CLIENTS.forEach(headers::remove);
        var host = headers.getFirst(Headers.HOST);
        if (host != null) {
            headers.put(FORWARDED_HOST, host);
        }
        proxies.get(service.get()).handleRequest(exchange);
    }

    private static void end(HttpServerExchange exchange, int status) {
        exchange.setStatusCode(status);
        exchange.endExchange();
    }
}
