package org.kauppa.web.signin.control;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.CallHeaders;

/** The addresses of users that renew sign-ins by their refresh tokens, and end them. Asked while a page is made, so with less patience than others. */
@RegisterRestClient(configKey = "refresh-tokens")
@RegisterClientHeaders(CallHeaders.class)
@Path("/api/users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface RefreshTokensClient {

    @POST
    @Path("tokens")
    Response renew(@HeaderParam("Idempotency-Key") String key, RefreshToken token);

    @POST
    @Path("sign-outs")
    Response end(RefreshToken token);
}
