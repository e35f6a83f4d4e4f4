package org.kauppa.users.signin.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 401: whoever it was has to sign in again. */
@Provider
public class InvalidRefreshTokenMapper extends ProblemMapper<InvalidRefreshToken> {

    @Override
    protected Problem problem(InvalidRefreshToken failure) {
        return new Problem(
                "invalid-refresh-token", "Sign-in needed", 401, "The refresh token is not valid, or no longer.");
    }

    @Override
    protected void addHeaders(InvalidRefreshToken failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.WWW_AUTHENTICATE, WrongCredentialsMapper.CHALLENGE);
    }
}
