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
public class OrdersResource {

    @Inject
    Orders orders;

    /** The caller's orders; for staff everybody's. */
    @GET
    public Response list(
            @QueryParam("customer") String customer,
            @QueryParam("status") String status,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
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
    public Response order(@PathParam("number") String number, @Context SecurityContext security) {
        return answer(orders.order(number, (Caller) security.getUserPrincipal()));
    }

    /** Cancels an order. */
    @POST
    @Path("{number}/cancel")
    public Response cancel(@PathParam("number") String number, @Context SecurityContext security) {
        return answer(orders.cancel(number, Caller.of(security)));
    }

    /** Ships an order. */
    @POST
    @Path("{number}/ship")
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
    public void forgetCustomer(@Context SecurityContext security) {
        orders.forget(Caller.of(security).name());
    }

    private static Response answer(OrderDetails order) {
        return Response.ok(order).build();
    }
}
