package org.kauppa.users.signin.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.kauppa.service.limits.Subject;
import org.kauppa.service.requests.ClientKey;
import org.kauppa.users.signin.entity.SignedIn;
import org.kauppa.users.signin.entity.TokenSecret;

/** Takes refresh tokens: for new tokens, or to sign out. */
@Path("api/users/tokens")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    SignIn signIn;

    /** Spends the token for new ones. */
    @POST
    public SignedIn renew(TokenSecret token, @Context HttpHeaders headers) {
        var key = ClientKey.in(headers).map(sent -> Subject.of("refresh", sent));
        return signIn.renew(token, key.orElse(null));
    }

    /** Ends the token's sign-in, if there is one; as {@link SignOutsResource}, for servers that let a DELETE have a body. */
    @DELETE
    public void signOut(TokenSecret token) {
        signIn.signOut(token);
    }
}
