package org.kauppa.web.orders.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
@Produces(MediaType.APPLICATION_JSON)
interface OrdersClient {

    @GET
    @Path("{number}")
    Response order(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("number") String number);
}
