package org.kauppa.service.tokens;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 503: whoever signed in can be served again as soon as the keys are there. */
@Provider
public class KeysUnavailableMapper extends ProblemMapper<KeysUnavailable> {

    @Override
    protected Problem problem(KeysUnavailable failure) {
        return new Problem(
                "unavailable", "Temporarily unavailable", 503, "Access tokens cannot be verified right now.");
    }

    @Override
    protected void addHeaders(KeysUnavailable failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.RETRY_AFTER, "2");
    }
}
