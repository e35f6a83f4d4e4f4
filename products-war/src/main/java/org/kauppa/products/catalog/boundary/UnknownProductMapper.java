package org.kauppa.products.catalog.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.catalog.entity.UnknownProduct;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 404 for a product that is not in the catalogue. */
@Provider
public class UnknownProductMapper extends ProblemMapper<UnknownProduct> {

    @Override
    protected Problem problem(UnknownProduct failure) {
        return new Problem("not-found", "Not found", 404, failure.getMessage());
    }
}
