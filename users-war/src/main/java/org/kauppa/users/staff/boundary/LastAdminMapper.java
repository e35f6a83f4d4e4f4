package org.kauppa.users.staff.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;
import org.kauppa.users.staff.control.LastAdmin;

/** 409. */
@Provider
public class LastAdminMapper extends ProblemMapper<LastAdmin> {

    @Override
    protected Problem problem(LastAdmin failure) {
        return new Problem(
                "last-admin", "Last administrator", 409, "Nobody else has the role: give it to somebody first.");
    }
}
