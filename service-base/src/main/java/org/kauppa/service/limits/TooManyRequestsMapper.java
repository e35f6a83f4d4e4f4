package org.kauppa.service.limits;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;

/** A client that asks too often. */
@Provider
public class TooManyRequestsMapper extends RetryLaterMapper<TooManyRequests> {

    @Override
    protected Problem problem(TooManyRequests failure) {
        return new Problem(
                "too-many-requests",
                "Too many requests",
                429,
                "There were too many such requests from this address; the header Retry-After says when to go on.");
    }
}
