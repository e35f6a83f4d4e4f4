package org.kauppa.products.imports.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.imports.entity.UnknownImport;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 404. */
@Provider
public class UnknownImportMapper extends ProblemMapper<UnknownImport> {

    @Override
    protected Problem problem(UnknownImport failure) {
        return new Problem("not-found", "Not found", 404, failure.getMessage());
    }
}
