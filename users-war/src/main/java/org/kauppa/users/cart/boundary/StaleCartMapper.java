package org.kauppa.users.cart.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 412: another browser was faster. */
@Provider
public class StaleCartMapper extends ProblemMapper<StaleCart> {

    @Override
    protected Problem problem(StaleCart failure) {
        return new Problem("precondition-failed", "Changed meanwhile", 412, failure.getMessage());
    }
}
