package org.kauppa.users.signin.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.limits.RetryLaterMapper;
import org.kauppa.service.problems.Problem;
import org.kauppa.users.signin.control.TooManyAttempts;

/** 429, the same for names with and without an account. */
@Provider
public class TooManyAttemptsMapper extends RetryLaterMapper<TooManyAttempts> {

    @Override
    protected Problem problem(TooManyAttempts failure) {
        return new Problem(
                "too-many-attempts",
                "Too many attempts",
                429,
                "Too many sign-ins with this name or from this address have failed; Retry-After says when to go on.");
    }
}
