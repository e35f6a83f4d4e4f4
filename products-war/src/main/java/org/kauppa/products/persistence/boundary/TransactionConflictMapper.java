package org.kauppa.products.persistence.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 503: nothing was changed, and the same request may work in a moment. */
@Provider
public class TransactionConflictMapper extends ProblemMapper<TransactionConflict> {

    @Override
    protected Problem problem(TransactionConflict failure) {
        return new Problem(
                "unavailable", "Temporarily unavailable", 503, "Too many purchases at once; nothing was changed.");
    }

    @Override
    protected void addHeaders(TransactionConflict failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.RETRY_AFTER, "1");
    }
}
