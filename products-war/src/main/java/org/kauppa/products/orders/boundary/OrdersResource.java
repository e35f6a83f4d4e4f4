package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.orders.control.OrderAccess;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.OrderQuery;
import org.kauppa.products.orders.entity.UnknownOrder;
import org.kauppa.service.paging.NextPage;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** Orders over HTTP. To whoever may not see an order it is not there, whatever is asked. */
@Path("api/orders")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Orders")
@SecurityRequirement(name = "accessToken")
@APIResponse(responseCode = "401", description = "/problems/unauthorized: the access token is missing or does not hold")
public class OrdersResource {

    @Inject
    Orders orders;

    /** The caller's orders; for staff everybody's. */
    @GET
    @Operation(
            summary = "List orders",
            description = "The own ones, newest first; for staff everybody's. Paged by keyset: follow the Link header.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OrderDetails.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request")
    @APIResponse(responseCode = "404", description = "/problems/not-found: the customer is somebody else")
    public Response list(
            @Parameter(description = "Whose orders, for staff") @QueryParam("customer") String customer,
            @Parameter(description = "placed, shipped or cancelled") @QueryParam("status") String status,
            @Parameter(description = "The first day, in the shop's time zone, such as 2026-11-23") @QueryParam("from")
                    String from,
            @Parameter(description = "The last day") @QueryParam("to") String to,
            @Parameter(description = "1 to 500, 100 by default") @QueryParam("limit") String limit,
            @Parameter(description = "Where the last page ended, from its Link header") @QueryParam("after")
                    String after,
            @Context SecurityContext security,
            @Context UriInfo uri) {
        var caller = Caller.of(security);
        var wanted = customer == null && !caller.isAdmin() ? caller.name() : customer;
        if (!OrderAccess.isFor(caller, wanted)) {
            throw new UnknownOrder("of " + wanted);
        }
        var page = orders.find(OrderQuery.of(wanted, status, from, to, limit, after));
        var answer = Response.ok(page.orders());
        page.next().ifPresent(next -> answer.header(HttpHeaders.LINK, NextPage.link(uri, next)));
        return answer.build();
    }

    /** One order. */
    @GET
    @Path("{number}")
    @Operation(summary = "Look at one order", description = "For its owner and for staff; 404 to everybody else.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderDetails.class)))
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    public Response order(@PathParam("number") String number, @Context SecurityContext security) {
        return answer(orders.order(number, (Caller) security.getUserPrincipal()));
    }

    /** Cancels an order. */
    @POST
    @Path("{number}/cancel")
    @Operation(
            summary = "Cancel an order",
            description = "For its owner and for staff; its stock is returned in the same transaction.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderDetails.class)))
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    @APIResponse(responseCode = "409", description = "/problems/order-not-placed: shipped or cancelled already")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public Response cancel(@PathParam("number") String number, @Context SecurityContext security) {
        return answer(orders.cancel(number, Caller.of(security)));
    }

    /** Ships an order. */
    @POST
    @Path("{number}/ship")
    @Operation(summary = "Ship an order", description = "For staff.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderDetails.class)))
    @APIResponse(responseCode = "403", description = "/problems/forbidden, to the order's owner")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    @APIResponse(responseCode = "409", description = "/problems/order-not-placed: shipped or cancelled already")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public Response ship(@PathParam("number") String number, @Context SecurityContext security) {
        var caller = Caller.of(security);
        if (!caller.isAdmin()) {
            orders.order(number, caller);
            throw new ForbiddenException();
        }
        return answer(orders.ship(number, caller));
    }

    /** Takes the caller's name out of everything that is kept here. */
    @DELETE
    @Path("customer")
    @RequiresRole(Caller.ERASURE)
    @Operation(
            summary = "Forget a customer",
            description = "For the users service, when an account is deleted: the orders stay, under a name that says"
                    + " nothing.")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: send it again")
    public void forgetCustomer(@Context SecurityContext security) {
        orders.forget(Caller.of(security).name());
    }

    private static Response answer(OrderDetails order) {
        return Response.ok(order).build();
    }
}
