package org.kauppa.web.admin.accounts.control;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.CallHeaders;

/** The addresses of users for staff. */
@RegisterRestClient(configKey = "users")
@RegisterClientHeaders(CallHeaders.class)
@Path("/api/users/accounts")
@Produces(MediaType.APPLICATION_JSON)
interface StaffAccountsClient {

    @GET
    Response find(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("q") String beginning,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("{username}")
    Response account(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("username") String name);

    @DELETE
    @Path("{username}/sign-ins")
    Response endSignIns(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("username") String name);

    /** The client sends no PUT without a body: an empty one. */
    @PUT
    @Path("{username}/roles/admin")
    @Consumes(MediaType.TEXT_PLAIN)
    Response giveAdmin(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("username") String name,
            String nothing);

    @DELETE
    @Path("{username}/roles/admin")
    Response takeAdmin(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("username") String name);
}
