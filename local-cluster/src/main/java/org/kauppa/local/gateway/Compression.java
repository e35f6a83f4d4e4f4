package org.kauppa.local.gateway;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Locale;
import java.util.Set;

/**
 * Sends texts compressed to browsers that take gzip: pages, styles, scripts and drawings. What is small stays as it is, for
 * it would not get smaller by more than a packet; and so do the answers of the services, which are mostly small and many.
 *
 * <p>Pages show what their address says, so their only secret, the token of their forms, is another one in each answer.
 */
final class Compression {

    private static final Set<String> TEXTS =
            Set.of("text/html", "text/css", "text/javascript", "application/javascript", "image/svg+xml", "text/plain");
    /** About what fits into one packet with the headers. */
    private static final long SMALLEST_BYTES = 1024;

    private static final int PRIORITY = 50;

    private Compression() {}

    static HttpHandler around(HttpHandler next) {
        var encodings = new ContentEncodingRepository()
                .addEncodingHandler("gzip", new GzipEncodingProvider(), PRIORITY, Compression::pays);
        var encoding = new EncodingHandler(next, encodings);
        return exchange -> {
            exchange.addResponseCommitListener(Compression::tellCaches);
            encoding.handleRequest(exchange);
        };
    }

    /** Asked when the answer's headers are there. A length that is not known is that of a page. */
    private static boolean pays(HttpServerExchange exchange) {
        var length = exchange.getResponseContentLength();
        return isText(exchange)
                && exchange.getStatusCode() != StatusCodes.PARTIAL_CONTENT
                && (length < 0 || length >= SMALLEST_BYTES);
    }

    private static void tellCaches(HttpServerExchange exchange) {
        if (isText(exchange)) {
            exchange.getResponseHeaders().add(Headers.VARY, Headers.ACCEPT_ENCODING_STRING);
        }
    }

    private static boolean isText(HttpServerExchange exchange) {
        var type = exchange.getResponseHeaders().getFirst(Headers.CONTENT_TYPE);
        return type != null && TEXTS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
