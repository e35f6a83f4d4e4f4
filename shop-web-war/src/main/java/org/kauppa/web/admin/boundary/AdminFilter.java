package org.kauppa.web.admin.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kauppa.web.signin.control.Shopper;

/**
 * Stands before every address at and below {@code /admin}: to everybody without the role admin there is nothing, not even
 * a form that is refused. What staff may do is decided again by the services, which believe the access token only.
 */
public class AdminFilter implements Filter {

    private static final String RETRY_SECONDS = "5";

    @Inject
    private Shopper shopper;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        if (!shopper.isAdmin()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (shopper.isUnconfirmed()) {
            answer.setHeader("Retry-After", RETRY_SECONDS);
            answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
