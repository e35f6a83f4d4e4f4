package org.kauppa.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets a POST through only to an address that takes one, and only when a page of this shop in this browser sent it: the
 * form's token must be this browser's, and what the browser says of the sender (Origin, Sec-Fetch-Site) must be us.
 * Anything else that could change something is refused before a page sees it. Faces cannot do this for stateless views.
 */
public class ForgeryFilter implements Filter {

    /** The form field that carries the token. */
    public static final String FIELD = "form-token";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private Browser browser;

    private Set<String> forms;

    @Override
    public void init(FilterConfig config) {
        forms = Set.of(config.getInitParameter("forms").strip().split("\\s+"));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (READING.contains(asked.getMethod())) {
            chain.doFilter(request, response);
        } else if (!mayPost(asked)) {
            answer.setHeader("Allow", forms.contains(asked.getRequestURI()) ? "GET, HEAD, POST" : "GET, HEAD");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isOurs(asked)) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayPost(HttpServletRequest request) {
        return request.getMethod().equals("POST") && forms.contains(request.getRequestURI());
    }

    private boolean isOurs(HttpServletRequest request) {
        return Sender.of(request).mayBeUs(ShopAddress.of(request)) && browser.sent(request.getParameter(FIELD));
    }
}
