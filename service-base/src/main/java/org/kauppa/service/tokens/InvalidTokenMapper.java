package org.kauppa.service.tokens;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 401, with the challenge of RFC 6750 section 3. */
@Provider
public class InvalidTokenMapper extends ProblemMapper<InvalidToken> {

    @Override
    protected Problem problem(InvalidToken failure) {
        return new Problem("unauthorized", "Sign-in needed", 401, "The access token is not valid, or no longer.");
    }

    @Override
    protected void addHeaders(InvalidToken failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
}
