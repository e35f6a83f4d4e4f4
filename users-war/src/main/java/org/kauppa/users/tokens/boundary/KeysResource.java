package org.kauppa.users.tokens.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kauppa.users.tokens.control.AccessTokens;

/** Publishes the keys that access tokens are checked with. */
@Path("api/users/jwks")
@ApplicationScoped
public class KeysResource {

    private static final String CACHE_RULE = "public, max-age=300";

    @Inject
    AccessTokens accessTokens;

    /** The JWK set (RFC 7517, section 5); good for five minutes. */
    @GET
    @Produces({"application/jwk-set+json", MediaType.APPLICATION_JSON})
    public Response keys() {
        return Response.ok(accessTokens.publicKeys().toString())
                .header(HttpHeaders.CACHE_CONTROL, CACHE_RULE)
                .build();
    }
}
