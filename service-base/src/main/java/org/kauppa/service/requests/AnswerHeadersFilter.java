package org.kauppa.service.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Tells browsers and caches that an answer is data for its caller and nothing else: not a page, not to be framed, read by
 * another site, taken for another type, or kept. A resource whose answer may be kept says so itself; that wins.
 */
@WebFilter("/*")
public class AnswerHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");
    /** Two years, as browsers want it for the lists that they ship. */
    private static final String TLS_ONLY = "max-age=63072000; includeSubDomains";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (isOverTls(request)) {
            response.setHeader("Strict-Transport-Security", TLS_ONLY);
        }
        chain.doFilter(request, response);
    }

    /** Whoever forges the gateway's word gains nothing: browsers ignore the answer's header unless it came over TLS. */
    private static boolean isOverTls(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
