package org.kauppa.products.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.kauppa.products.catalog.entity.ProductStock;
import org.kauppa.products.stock.entity.MovementPage;
import org.kauppa.products.stock.entity.StockChange;
import org.kauppa.service.paging.NextPage;
import org.kauppa.service.paging.PageLimit;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The stock of a product over HTTP. */
@Path("api/products/{id}/stock")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StockResource {

    @Inject
    Administration administration;

    @Inject
    StockHistory history;

    /** The ledger of a product. */
    @GET
    @RequiresRole(Caller.ADMIN)
    public Response movements(
            @PathParam("id") long id,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        var page = history.page(id, MovementPage.begin(after), PageLimit.of(limit));
        var answer = Response.ok(page.movements());
        page.next().ifPresent(next -> answer.header(HttpHeaders.LINK, NextPage.link(uri, next)));
        return answer.build();
    }

    /** Changes the stock of a product. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresRole(Caller.ADMIN)
    public ProductStock changeStock(@PathParam("id") long id, StockChange change, @Context SecurityContext security) {
        return administration.changeStock(id, change, Caller.of(security).name());
    }
}
