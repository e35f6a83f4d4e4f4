package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.service.tokens.Caller;

/** Orders over HTTP. */
@Path("api/orders")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Orders")
public class OrdersResource {

    @Inject
    Orders orders;

    /** One order. */
    @GET
    @Path("{number}")
    @Operation(summary = "Look at one order", description = "For its owner and for staff; 404 to everybody else.")
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderDetails.class)))
    @APIResponse(responseCode = "401", description = "/problems/unauthorized: the access token does not hold")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    public Response order(@PathParam("number") String number, @Context SecurityContext security) {
        var order = orders.order(number, (Caller) security.getUserPrincipal());
        return Response.ok(order).header("Cache-Control", "private, no-store").build();
    }
}
