package org.kauppa.users.accounts.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 409. */
@Provider
public class UsernameTakenMapper extends ProblemMapper<UsernameTaken> {

    @Override
    protected Problem problem(UsernameTaken failure) {
        return new Problem("username-taken", "Username taken", 409, "Somebody has this username; choose another one.");
    }
}
