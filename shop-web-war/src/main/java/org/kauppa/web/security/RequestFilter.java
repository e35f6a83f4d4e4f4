package org.kauppa.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * First of all filters: gives the request its id and opens its cookies. Runs a second time for an error page, which
 * belongs to the same request; only once for one that the server itself refused.
 */
public class RequestFilter implements Filter {

    private static final Logger LOG = Logger.getLogger(RequestFilter.class.getName());

    @Inject
    private Cookies cookies;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var id = (String) asked.getAttribute(RequestId.HEADER);
        if (id == null) {
            id = RequestId.acceptOrMake(asked.getHeader(RequestId.HEADER));
            asked.setAttribute(RequestId.HEADER, id);
            answer.setHeader(RequestId.HEADER, id);
            cookies.begin(asked, answer);
        }
        RequestId.begin(id);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            // The server logs the stack trace, but not whose request it was. No query: it says what somebody looked
            // for.
            LOG.log(Level.WARNING, "[{0}] {1} {2} failed: {3}", new Object[] {
                id, asked.getMethod(), asked.getRequestURI(), e
            });
            throw e;
        } finally {
            RequestId.end();
        }
    }
}
