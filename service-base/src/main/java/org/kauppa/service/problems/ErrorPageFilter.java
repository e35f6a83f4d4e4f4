package org.kauppa.service.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Puts a problem in the place of the server's error page, which Jersey asks for when it cannot read a header such as
 * Accept or Content-Type: no mapper and no filter of JAX-RS is asked then.
 */
@WebFilter("/*")
public class ErrorPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new WithoutErrorPages(response));
    }

    private static final class WithoutErrorPages extends HttpServletResponseWrapper {

        WithoutErrorPages(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            var problem = HttpErrorMapper.problem(status);
            setStatus(problem.status());
            setContentType(Problem.MEDIA_TYPE.toString());
            getOutputStream().write(problem.toJson().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
