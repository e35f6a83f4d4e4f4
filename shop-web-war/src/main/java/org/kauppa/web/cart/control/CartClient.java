package org.kauppa.web.cart.control;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.CallHeaders;

/** The address of users where a shopper's cart is. Asked while a page is made, so with little patience. */
@RegisterRestClient(configKey = "carts")
@RegisterClientHeaders(CallHeaders.class)
@Path("/api/users/me/cart")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface CartClient {

    @GET
    Response cart(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    @PUT
    Response replace(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            CartDocument cart);
}
