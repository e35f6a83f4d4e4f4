package org.kauppa.products.persistence.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.persistence.control.CommitInDoubt;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 504, as for every other answer that got lost behind the service: not 503, which says that nothing was changed. */
@Provider
public class CommitInDoubtMapper extends ProblemMapper<CommitInDoubt> {

    @Override
    protected Problem problem(CommitInDoubt failure) {
        return new Problem(
                "outcome-unknown",
                "Outcome unknown",
                504,
                "The database was lost while it stored this: it may have been done or not.");
    }
}
