package org.kauppa.web.orders.control;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.ProductsHeaders;

/** The orders' addresses at products. */
@RegisterRestClient(configKey = "products")
@RegisterClientHeaders(ProductsHeaders.class)
@Path("/api/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface OrdersClient {

    @GET
    Response orders(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("customer") String customer,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("{number}")
    Response order(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("number") String number);

    @POST
    @Path("{number}/cancel")
    Response cancel(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("number") String number);
}
