package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.Purchase;

/** Buying over HTTP. */
@Path("api/buy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Orders")
public class BuyResource {

    @Inject
    Checkout checkout;

    @Inject
    GuestCheckout guests;

    /** Buys the lines of the body, all or none. */
    @POST
    @Operation(
            summary = "Buy",
            description = "All lines or none, at the prices of the database. With an access token the order belongs to"
                    + " its subject, without one to a guest. The Consistency-Token of the answer makes later reads see"
                    + " the purchase.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(oneOf = {PurchaseDocument.Lines.class, PurchaseDocument.class})))
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderDetails.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request, with violations")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(
            responseCode = "409",
            description = "/problems/insufficient-stock, with shortages; or /problems/price-changed, with both totals")
    @APIResponse(responseCode = "413", description = "/problems/too-large")
    @APIResponse(responseCode = "415", description = "/problems/unsupported-media-type")
    @APIResponse(responseCode = "422", description = "/problems/unknown-product, with ids")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    @APIResponse(responseCode = "504", description = "/problems/outcome-unknown: it may have been sold or not")
    public Response buy(Purchase purchase, @Context SecurityContext security) {
        var caller = security.getUserPrincipal();
        if (caller == null && !guests.mayBuy()) {
            throw new NotAuthorizedException("Bearer");
        }
        var order = checkout.buy(purchase, caller == null ? null : caller.getName());
        var location =
                UriBuilder.fromResource(OrdersResource.class).path("{number}").build(order.number());
        return Response.created(location).entity(order).build();
    }
}
