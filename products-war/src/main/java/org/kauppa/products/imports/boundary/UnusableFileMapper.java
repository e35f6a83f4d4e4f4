package org.kauppa.products.imports.boundary;

import jakarta.json.Json;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.imports.entity.UnusableFile;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 422 for what is no list of products, with the reason for programs. */
@Provider
public class UnusableFileMapper extends ProblemMapper<UnusableFile> {

    @Override
    protected Problem problem(UnusableFile failure) {
        var why = failure.problem();
        return new Problem("unusable-file", "File cannot be used", 422, why.text())
                .with("reason", Json.createValue(why.reason()));
    }
}
