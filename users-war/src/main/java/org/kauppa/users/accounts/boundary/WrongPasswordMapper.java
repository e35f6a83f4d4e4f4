package org.kauppa.users.accounts.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 403, not 401: the access token is good. */
@Provider
public class WrongPasswordMapper extends ProblemMapper<WrongPassword> {

    @Override
    protected Problem problem(WrongPassword failure) {
        return new Problem("wrong-password", "Wrong password", 403, "The current password is another one.");
    }
}
