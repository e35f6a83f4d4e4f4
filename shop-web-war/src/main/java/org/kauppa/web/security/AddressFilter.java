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
 * Keeps Faces to what the shop uses of it: pages under their own address only (not {@code /cart.xhtml}, not {@code /cart;x}), and no view
 * states, as no page has one. A request that brings one was made by hand.
 */
public class AddressFilter implements Filter {

    private static final String UNKNOWN_API_PATH = "{\"type\":\"/problems/not-found\",\"title\":\"Not found\","
            + "\"status\":404,\"detail\":\"There is nothing at this address.\"}";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = (HttpServletResponse) response;
        var address = ((HttpServletRequest) request).getRequestURI();
        if (address.startsWith("/api/")) {
            refuseProgram(answer);
        } else if (Addresses.isInternal(address)) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter("jakarta.faces.ViewState") != null) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What no service answers below {@code /api} ends up here: a program gets a problem (RFC 9457), not a page. */
    private static void refuseProgram(HttpServletResponse answer) throws IOException {
        answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        answer.setContentType("application/problem+json");
        answer.getWriter().write(UNKNOWN_API_PATH);
    }
}
