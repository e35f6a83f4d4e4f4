package org.kauppa.products.catalog.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.catalog.entity.PreconditionRequired;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 428: changes are made to what was seen (RFC 6585). */
@Provider
public class PreconditionRequiredMapper extends ProblemMapper<PreconditionRequired> {

    @Override
    protected Problem problem(PreconditionRequired failure) {
        return new Problem("precondition-required", "If-Match needed", 428, failure.getMessage());
    }
}
