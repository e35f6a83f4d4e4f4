package org.kauppa.service.limits;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 429 with {@code Retry-After} (RFC 6585, section 4). */
@Provider
public class TooManyRequestsMapper extends ProblemMapper<TooManyRequests> {

    @Override
    protected Problem problem(TooManyRequests failure) {
        return new Problem(
                "too-many-requests",
                "Too many requests",
                429,
                "There were too many such requests from this address; the header Retry-After says when to go on.");
    }

    @Override
    protected void addHeaders(TooManyRequests failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.RETRY_AFTER, failure.pauseSeconds());
    }
}
