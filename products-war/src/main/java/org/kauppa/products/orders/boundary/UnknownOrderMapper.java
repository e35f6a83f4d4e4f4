package org.kauppa.products.orders.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.orders.entity.UnknownOrder;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 404 for an order that the caller must not know of. */
@Provider
public class UnknownOrderMapper extends ProblemMapper<UnknownOrder> {

    @Override
    protected Problem problem(UnknownOrder failure) {
        return new Problem("not-found", "Not found", 404, "There is no such order.");
    }
}
