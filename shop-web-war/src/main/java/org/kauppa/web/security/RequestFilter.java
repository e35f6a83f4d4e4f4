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

/** First of all filters: gives the request its id and opens its cookies, once, also when it is an error from the start. */
public class RequestFilter implements Filter {

    @Inject
    private Cookies cookies;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (cookies.haveBegun()) {
            chain.doFilter(request, response);
            return;
        }
        RequestId.begin(asked.getHeader(RequestId.HEADER));
        try {
            answer.setHeader(RequestId.HEADER, RequestId.current());
            cookies.begin(asked, answer);
            chain.doFilter(request, response);
        } finally {
            RequestId.end();
        }
    }
}
