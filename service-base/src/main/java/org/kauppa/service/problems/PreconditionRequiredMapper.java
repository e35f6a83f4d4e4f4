package org.kauppa.service.problems;

import jakarta.ws.rs.ext.Provider;

/** 428: changes are made to what was seen (RFC 6585). */
@Provider
public class PreconditionRequiredMapper extends ProblemMapper<PreconditionRequired> {

    @Override
    protected Problem problem(PreconditionRequired failure) {
        return new Problem("precondition-required", "If-Match needed", 428, failure.getMessage());
    }
}
