package org.kauppa.users.tokens.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(summary = "The public keys of access tokens")
    @APIResponse(
            responseCode = "200",
            description = "A JWK set (RFC 7517)",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = "keys",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "keys",
                                                            type = SchemaType.ARRAY,
                                                            implementation = Object.class))))
    public Response keys() {
        return Response.ok(accessTokens.publicKeys().toString())
                .header(HttpHeaders.CACHE_CONTROL, CACHE_RULE)
                .build();
    }
}
