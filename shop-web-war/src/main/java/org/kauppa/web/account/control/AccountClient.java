package org.kauppa.web.account.control;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.CallHeaders;
import org.kauppa.web.signin.control.Credentials;

/** The addresses of users that make accounts and look after them. */
@RegisterRestClient(configKey = "users")
@RegisterClientHeaders(CallHeaders.class)
@Path("/api/users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface AccountClient {

    @POST
    @Path("registrations")
    Response register(Credentials credentials);

    @GET
    @Path("me")
    Response account(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    @DELETE
    @Path("me")
    Response delete(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    @POST
    @Path("me/password")
    Response changePassword(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, PasswordChange change);

    @GET
    @Path("me/sign-ins")
    Response signIns(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    @DELETE
    @Path("me/sign-ins")
    Response endSignIns(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    @DELETE
    @Path("me/sign-ins/{id}")
    Response endSignIn(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") String id);
}
