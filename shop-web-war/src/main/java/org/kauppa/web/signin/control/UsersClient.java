package org.kauppa.web.signin.control;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.security.RequestId;

/** The addresses of users that the storefront calls. */
@RegisterRestClient(configKey = "users")
@Path("/api/users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ClientHeaderParam(name = RequestId.HEADER, value = "{org.kauppa.web.security.RequestId.current}")
interface UsersClient {

    @POST
    Response signIn(Credentials credentials);

    @GET
    @Path("jwks")
    Response keys();
}
