package org.kauppa.service.problems;

import jakarta.json.Json;
import jakarta.ws.rs.ext.Provider;

/** 400 with the violations. */
@Provider
public class InvalidRequestMapper extends ProblemMapper<InvalidRequest> {

    @Override
    protected Problem problem(InvalidRequest failure) {
        var violations = Json.createArrayBuilder();
        for (var violation : failure.violations()) {
            violations.add(
                    Json.createObjectBuilder().add("field", violation.field()).add("message", violation.message()));
        }
        return new Problem("invalid-request", "The request is not valid", 400, summary(failure))
                .with("violations", violations.build());
    }

    private static String summary(InvalidRequest failure) {
        var first = failure.violations().get(0);
        var subject = first.field().isEmpty() ? "The body" : first.field();
        var more = failure.violations().size() - 1;
        return subject + " " + first.message() + (more == 0 ? "." : ", and " + more + " more.");
    }
}
