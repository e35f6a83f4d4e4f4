package org.kauppa.service.limits;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.kauppa.service.problems.ProblemMapper;

/**
 * 429 with {@code Retry-After} (RFC 6585, section 4).
 *
 * @param <E> the exceptions that are mapped
 */
public abstract class RetryLaterMapper<E extends TooManyRequests> extends ProblemMapper<E> {

    @Override
    protected final void addHeaders(E failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.RETRY_AFTER, failure.pauseSeconds());
    }
}
