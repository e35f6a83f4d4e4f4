package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.orders.entity.IdempotencyKey;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.service.requests.ClientKey;

/** Buying over HTTP. */
@Path("api/buy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Orders")
public class BuyResource {

    /** Says in an answer that it was given before. */
    static final String REPLAYED = "Idempotency-Replayed";

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
                    + " the purchase. With an Idempotency-Key the purchase is decided once: a repeat by the same"
                    + " caller gets the first answer again, be it an order or a refusal, for at least 24 hours.")
    @Parameter(
            name = ClientKey.HEADER,
            in = ParameterIn.HEADER,
            description = "8 to 128 visible ASCII characters that nobody can guess, new for each purchase",
            schema = @Schema(type = SchemaType.STRING, minLength = 8, maxLength = 128))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {PurchaseDocument.Lines.class, PurchaseDocument.class})))
    @SecurityRequirement(name = "accessToken")
    @APIResponse(
            responseCode = "201",
            headers = @Header(name = REPLAYED, description = "true when this is the first answer again"),
            content = @Content(schema = @Schema(implementation = OrderDetails.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request, with violations")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(
            responseCode = "409",
            description = "/problems/insufficient-stock, with shortages; /problems/price-changed, with both totals; or"
                    + " /problems/purchase-in-progress, with Retry-After, while the first use of the key runs")
    @APIResponse(responseCode = "413", description = "/problems/too-large")
    @APIResponse(responseCode = "415", description = "/problems/unsupported-media-type")
    @APIResponse(
            responseCode = "422",
            description = "/problems/unknown-product, with ids; or /problems/idempotency-key-reused")
    @APIResponse(
            responseCode = "429",
            description = "/problems/too-many-requests, with Retry-After: of guests, where the operator sets a limit")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    @APIResponse(responseCode = "504", description = "/problems/outcome-unknown: it may have been sold or not")
    public Response buy(Purchase purchase, @Context SecurityContext security, @Context HttpHeaders headers) {
        var caller = security.getUserPrincipal();
        if (caller == null && !guests.mayBuy()) {
            throw new NotAuthorizedException("Bearer");
        }
        var customer = caller == null ? null : caller.getName();
        var key = ClientKey.in(headers).map(sent -> IdempotencyKey.of(customer, sent, purchase));
        var decision = checkout.buy(purchase, customer, key);
        var order = decision.orderOrRefusal();
        var location =
                UriBuilder.fromResource(OrdersResource.class).path("{number}").build(order.number());
        var answer = Response.created(location).entity(order);
        return decision.repeated() ? answer.header(REPLAYED, true).build() : answer.build();
    }
}
