package org.kauppa.products.catalog.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.catalog.entity.StaleProduct;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 412: somebody else was faster. */
@Provider
public class StaleProductMapper extends ProblemMapper<StaleProduct> {

    @Override
    protected Problem problem(StaleProduct failure) {
        return new Problem("precondition-failed", "Changed meanwhile", 412, failure.getMessage());
    }
}
