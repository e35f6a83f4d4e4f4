package org.kauppa.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers and caches what they may do with our answers. */
public class HeadersFilter implements Filter {

    private static final String PAGE_POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
    /** A file opened by itself needs nothing else: a script or a style in an SVG stays dead. */
    private static final String FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /** Two years, as browsers want it for the lists that they ship. */
    private static final String TLS_ONLY = "max-age=63072000; includeSubDomains";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var file = Addresses.isFile(asked.getRequestURI());
        answer.setHeader("Content-Security-Policy", file ? FILE_POLICY : PAGE_POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        // Not no-referrer: browsers would then send "Origin: null" with our own forms.
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Cache-Control", file ? cachingOf(asked) : "private, no-store");
        if (ShopAddress.of(asked).isSecure()) {
            answer.setHeader("Strict-Transport-Security", TLS_ONLY);
        }
        chain.doFilter(request, response);
    }

    /** A file asked for by its version never changes; otherwise it may have changed with the last release. */
    private static String cachingOf(HttpServletRequest request) {
        return request.getParameter("v") == null ? "public, max-age=300" : "public, max-age=31536000, immutable";
    }
}
