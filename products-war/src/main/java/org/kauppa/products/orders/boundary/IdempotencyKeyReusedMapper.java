package org.kauppa.products.orders.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.orders.entity.IdempotencyKeyReused;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 422: the client has mixed up its keys. */
@Provider
public class IdempotencyKeyReusedMapper extends ProblemMapper<IdempotencyKeyReused> {

    @Override
    protected Problem problem(IdempotencyKeyReused failure) {
        return new Problem("idempotency-key-reused", "Key used for another purchase", 422, failure.getMessage());
    }
}
