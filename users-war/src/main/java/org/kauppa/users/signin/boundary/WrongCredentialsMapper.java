package org.kauppa.users.signin.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;
import org.kauppa.users.signin.control.WrongCredentials;

/** 401, the same for an unknown name and a wrong password. */
@Provider
public class WrongCredentialsMapper extends ProblemMapper<WrongCredentials> {

    /** RFC 9110 asks for a challenge with every 401. */
    static final String CHALLENGE = "Bearer realm=\"kauppa\"";

    @Override
    protected Problem problem(WrongCredentials failure) {
        return new Problem("wrong-credentials", "Sign-in refused", 401, "The username or the password is wrong.");
    }

    @Override
    protected void addHeaders(WrongCredentials failure, Response.ResponseBuilder answer) {
        answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
}
