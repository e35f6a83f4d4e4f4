package org.kauppa.service.problems;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * 503 with {@code Retry-After}: nothing was changed, and the same request may work in a moment.
 *
 * @param <E> the exceptions that are mapped
 */
public abstract class UnavailableMapper<E extends Throwable> extends ProblemMapper<E> {

    private final Problem problem;
    private final int retryAfterSeconds;

    /**
     * A mapper that always answers the same.
     *
     * @param detail what is not possible, for a person
     * @param retryAfterSeconds when to try again
     */
    protected UnavailableMapper(String detail, int retryAfterSeconds) {
        this.problem = new Problem("unavailable", "Temporarily unavailable", 503, detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    protected final Problem problem(E failure) {
        return problem;
    }

    @Override
    protected final void addHeaders(E failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.RETRY_AFTER, retryAfterSeconds);
    }
}
