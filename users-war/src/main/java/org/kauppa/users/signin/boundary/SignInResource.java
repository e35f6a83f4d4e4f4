package org.kauppa.users.signin.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kauppa.service.requests.ClientAddress;
import org.kauppa.users.signin.entity.Credentials;
import org.kauppa.users.signin.entity.SignedIn;

/** Takes sign-ins. */
@Path("api/users")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

    @Inject
    SignIn signIn;

    /** Answers the right username and password with tokens. */
    @POST
    public SignedIn signIn(Credentials credentials) {
        return signIn.signIn(credentials, ClientAddress.current());
    }
}
