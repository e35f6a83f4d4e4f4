package org.kauppa.users.passwords.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;
import org.kauppa.users.passwords.control.TooManySignIns;

/** 503: the same request may be served by another instance, or by this one in a moment. */
@Provider
public class TooManySignInsMapper extends ProblemMapper<TooManySignIns> {

    private static final String RETRY_AFTER_SECONDS = "1";

    @Override
    protected Problem problem(TooManySignIns failure) {
        return new Problem("unavailable", "Temporarily unavailable", 503, "Too many people are signing in right now.");
    }

    @Override
    protected void addHeaders(TooManySignIns failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
}
