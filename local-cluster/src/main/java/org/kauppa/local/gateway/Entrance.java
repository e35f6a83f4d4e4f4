package org.kauppa.local.gateway;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.util.List;
import java.util.Map;
import org.kauppa.local.Service;

/** What happens to a request before it is proxied: its route, its size, and what it says about where it comes from. */
final class Entrance implements HttpHandler {

    private static final HttpString FORWARDED_HOST = new HttpString("X-Forwarded-Host");

    /** Ours to set, or to leave out; what a client says here is not to be believed. */
    private static final List<HttpString> OURS_TO_SET = List.of(
            Headers.FORWARDED,
            Headers.X_FORWARDED_PROTO,
            Headers.X_FORWARDED_PORT,
            Headers.X_FORWARDED_SERVER,
            FORWARDED_HOST,
            Headers.UPGRADE);

    private final Map<Service, HttpHandler> proxies;
    private final boolean believesForwardedFor;

    /**
     * @param proxies to the services that can be reached through this entrance.
     * @param believesForwardedFor whether only the shop's own services come in here, who say for whom they ask.
     */
    Entrance(Map<Service, HttpHandler> proxies, boolean believesForwardedFor) {
        this.proxies = proxies;
        this.believesForwardedFor = believesForwardedFor;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addDefaultResponseListener(new Refusals());
        var limit = EntityLimits.of(exchange);
        exchange.setMaxEntitySize(limit);
        if (exchange.getRequestContentLength() > limit) {
            end(exchange, StatusCodes.REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var proxy = Routes.serviceFor(exchange.getRequestPath()).map(proxies::get);
        if (proxy.isEmpty()) {
            end(exchange, StatusCodes.NOT_FOUND);
            return;
        }
        var headers = exchange.getRequestHeaders();
        OURS_TO_SET.forEach(headers::remove);
        if (!believesForwardedFor) {
            headers.remove(Headers.X_FORWARDED_FOR);
        }
        var host = headers.getFirst(Headers.HOST);
        if (host != null) {
            headers.put(FORWARDED_HOST, host);
        }
        proxy.get().handleRequest(exchange);
    }

    private static void end(HttpServerExchange exchange, int status) {
        exchange.setStatusCode(status);
        exchange.endExchange();
    }
}
