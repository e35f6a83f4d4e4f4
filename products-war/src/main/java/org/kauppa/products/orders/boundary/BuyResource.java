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
import org.kauppa.products.orders.entity.IdempotencyKey;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.service.requests.ClientKey;

/** Buying over HTTP. */
@Path("api/buy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BuyResource {

    /** Says in an answer that it was given before. */
    static final String REPLAYED = "Idempotency-Replayed";

    @Inject
    Checkout checkout;

    @Inject
    GuestCheckout guests;

    /** Buys the lines of the body, all or none. */
    @POST
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
