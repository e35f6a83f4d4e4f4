package org.kauppa.web.admin.products.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.signin.control.Shopper;

/**
 * Stands before the addresses that take files, and before anything that would read their forms into memory: for staff only,
 * few at once, and none that is too large. A browser shows an answer only once it could send its whole form; so what is too
 * large is read and thrown away, up to a bound, and answered by the page that says why.
 */
public class UploadFilter implements Filter {

    private static final long MOST_DISCARDED = 100L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    private Shopper shopper;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var upload = Upload.at(asked.getRequestURI());
        if (!shopper.isAdmin() || upload.isEmpty()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!asked.getMethod().equals("POST")) {
            answer.setHeader("Allow", "POST");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (asked.getContentLengthLong() < 0
                || asked.getContentLengthLong() > upload.get().maxRequestBytes()) {
            refuse(asked, answer, upload.get(), upload.get().tooLargeKey());
        } else if (places.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            refuse(asked, answer, upload.get(), "adminproducts.upload-busy");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse answer, Upload upload, String key)
            throws IOException {
        discard(request);
        notices.problem(texts.of(key));
        answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
        answer.setHeader("Location", upload.pageOf(request));
    }

    private static void discard(HttpServletRequest request) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var buffer = new byte[64 * 1024];
        var body = request.getInputStream();
        long left = MOST_DISCARDED;
        int read;
        do {
            read = body.read(buffer);
            left -= Math.max(read, 0);
        } while (read >= 0 && left > 0 && System.nanoTime() - end < 0);
    }
}
