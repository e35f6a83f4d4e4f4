package org.kauppa.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Where the shopper's browser believes to be, as it writes an Origin: {@code https://shop.example} or
 * {@code http://localhost:8080}.
 *
 * @param scheme http or https
 * @param host name and, where it is not the scheme's own, port
 */
public record ShopAddress(String scheme, String host) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** TLS ends before us, at the gateway, which says so in X-Forwarded-Proto. */
    public static ShopAddress of(HttpServletRequest request) {
        var forwarded = request.getHeader("X-Forwarded-Proto");
        var secure = request.isSecure() || "https".equalsIgnoreCase(forwarded);
        var host = request.getHeader("Host");
        return new ShopAddress(secure ? "https" : "http", host == null ? "" : host.toLowerCase(Locale.ROOT));
    }

    /** The shop as an Origin: {@code https://shop.example}. */
    public String origin() {
        return scheme + "://" + host;
    }

    /** Whether the browser reached the shop over TLS. */
    boolean isSecure() {
        return scheme.equals("https");
    }

    boolean isOrigin(String origin) {
        return origin.toLowerCase(Locale.ROOT).equals(origin());
    }

    /** Cookies without TLS are for trying the shop on one's own machine, where some browsers refuse Secure ones. */
    boolean mayUsePlainCookies() {
        return !isSecure() && THIS_MACHINE.contains(host.replaceFirst(":\\d+$", ""));
    }
}
