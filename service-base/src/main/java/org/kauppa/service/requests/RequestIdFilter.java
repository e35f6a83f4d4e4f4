package org.kauppa.service.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives every request its id and sends it back in the answer, whatever the answer is. */
@WebFilter("/*")
public class RequestIdFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = RequestId.acceptOrMake(request.getHeader(RequestId.HEADER));
        response.setHeader(RequestId.HEADER, id);
        RequestId.begin(id);
        try {
            chain.doFilter(request, response);
        } finally {
            RequestId.end();
        }
    }
}
