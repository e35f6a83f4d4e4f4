package org.kauppa.users.signin.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kauppa.users.signin.entity.TokenSecret;

/**
 * Takes sign-outs. They are a POST too, as RFC 7009 has it: RFC 9110 gives the body of a DELETE no meaning, so some clients
 * drop it and some servers refuse it, Payara among them unless it is told otherwise.
 */
@Path("api/users/sign-outs")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignOutsResource {

    @Inject
    SignIn signIn;

    /** Ends the token's sign-in, if there is one. */
    @POST
    public void signOut(TokenSecret token) {
        signIn.signOut(token);
    }
}
