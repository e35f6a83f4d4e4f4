package org.kauppa.service.requests;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 413, with how much would have been taken. */
@Provider
public class BodyTooLargeMapper extends ProblemMapper<BodyTooLarge> {

    @Override
    protected Problem problem(BodyTooLarge failure) {
        return new Problem("too-large", "Body too large", 413, "A body may have at most " + failure.limit() + " here.");
    }
}
