package org.kauppa.products.orders.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.orders.entity.PurchaseInProgress;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 409 with {@code Retry-After}: the answer will be there soon, under the same key. */
@Provider
public class PurchaseInProgressMapper extends ProblemMapper<PurchaseInProgress> {

    private static final int RETRY_AFTER_SECONDS = 1;

    @Override
    protected Problem problem(PurchaseInProgress failure) {
        return new Problem("purchase-in-progress", "Purchase in progress", 409, failure.getMessage());
    }

    @Override
    protected void addHeaders(PurchaseInProgress failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
}
