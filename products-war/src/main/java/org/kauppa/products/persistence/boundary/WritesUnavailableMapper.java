package org.kauppa.products.persistence.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.persistence.control.WritesUnavailable;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 503 for writes while the primary is lost; browsing goes on. */
@Provider
public class WritesUnavailableMapper extends ProblemMapper<WritesUnavailable> {

    @Override
    protected Problem problem(WritesUnavailable failure) {
        return new Problem(
                "unavailable", "Temporarily unavailable", 503, "Nothing can be bought or changed right now.");
    }

    @Override
    protected void addHeaders(WritesUnavailable failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.RETRY_AFTER, "2");
    }
}
