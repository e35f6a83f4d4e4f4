package org.kauppa.local.gateway;

import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.json.Json;

/** The bodies of the gateway's own errors: a problem for programs, a small page for people. */
final class Refusals implements DefaultResponseListener {

    /** @param type the path of the problem. */
    private record Refusal(String type, String title, String detail) {}

    @Override
    public boolean handleDefaultResponse(HttpServerExchange exchange) {
        if (exchange.getStatusCode() < 400 || !exchange.isResponseChannelAvailable()) {
            return false;
        }
        if (isLost(exchange)) {
            exchange.setStatusCode(StatusCodes.BAD_GATEWAY);
        }
        var status = exchange.getStatusCode();
        var refusal = refusal(status);
        if (status == StatusCodes.SERVICE_UNAVAILABLE) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, 2);
        }
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        if (isForPrograms(exchange.getRequestPath())) {
            send(exchange, "application/problem+json", problem(status, refusal));
        } else {
            send(exchange, "text/html; charset=UTF-8", page(refusal));
        }
        return true;
    }

    /**
     * Undertow says 503, or 500 when it happens midway, also when the connection broke after the request was sent; then nobody
     * knows what became of it.
     */
    private static boolean isLost(HttpServerExchange exchange) {
        var status = exchange.getStatusCode();
        return exchange.getAttachment(FreshConnection.HANDED_OVER) != null
                && (status == StatusCodes.SERVICE_UNAVAILABLE || status == StatusCodes.INTERNAL_SERVER_ERROR);
    }

    private static boolean isForPrograms(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/dbinit");
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case StatusCodes.NOT_FOUND -> new Refusal("/problems/not-found", "Not found", "There is nothing here.");
            case StatusCodes.REQUEST_ENTITY_TOO_LARGE ->
                new Refusal("/problems/too-large", "Request too large", "The request's body is too large.");
            case StatusCodes.BAD_GATEWAY ->
                new Refusal(
                        "/problems/answer-lost",
                        "Answer lost",
                        "The connection broke before the answer came. Whether the request took effect is not known.");
            case StatusCodes.GATEWAY_TIME_OUT ->
                new Refusal(
                        "/problems/timeout",
                        "No answer in time",
                        "The answer took too long. It may still take effect.");
            case StatusCodes.SERVICE_UNAVAILABLE ->
                new Refusal(
                        "/problems/unavailable",
                        "Not available at the moment",
                        "This part of the shop is not available at the moment. Please try again soon.");
            default -> new Refusal("about:blank", StatusCodes.getReason(status), "The request cannot be served.");
        };
    }

    private static String problem(int status, Refusal refusal) {
        return Json.createObjectBuilder()
                .add("type", refusal.type())
                .add("title", refusal.title())
                .add("status", status)
                .add("detail", refusal.detail())
                .build()
                .toString();
    }

    private static String page(Refusal refusal) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
                <title>%1$s - Kauppa</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">To the shop</a></p></main></body>
                </html>
                """.formatted(refusal.title(), refusal.detail());
    }

    private static void send(HttpServerExchange exchange, String type, String body) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
        exchange.getResponseSender().send(body);
    }
}
