package org.kauppa.products.pictures.boundary;

import jakarta.json.Json;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.pictures.entity.RefusedPicture;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 415 for what is not of a type that is taken, 422 for what is, but cannot be used; with the reason for programs. */
@Provider
public class RefusedPictureMapper extends ProblemMapper<RefusedPicture> {

    @Override
    protected Problem problem(RefusedPicture failure) {
        var why = failure.problem();
        var problem = why.isRightType()
                ? new Problem("unusable-picture", "Picture cannot be used", 422, why.text())
                : new Problem("unsupported-media-type", "Unsupported media type", 415, why.text());
        return problem.with("reason", Json.createValue(why.reason()));
    }
}
