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

/** The address of users that renews sign-ins by their refresh tokens. Asked while a page is made, so with less patience than others. */
@RegisterRestClient(configKey = "refresh-tokens")
@RegisterClientHeaders(CallHeaders.class)
@Path("/api/users/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface RefreshTokensClient {

    @POST
    Response renew(@HeaderParam("Idempotency-Key") String key, RefreshToken token);
}
