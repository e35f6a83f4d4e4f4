package org.kauppa.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps Faces to what the shop uses of it: pages under their own address only (not {@code /cart.xhtml}), and no view
 * states, as no page has one. A request that brings one was made by hand.
 */
public class AddressFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        if (Addresses.isInternal(((HttpServletRequest) request).getRequestURI())) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter("jakarta.faces.ViewState") != null) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
