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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.catalog.entity.ProductStock;
import org.kauppa.products.stock.entity.MovementPage;
import org.kauppa.products.stock.entity.StockChange;
import org.kauppa.products.stock.entity.StockMovement;
import org.kauppa.service.paging.NextPage;
import org.kauppa.service.paging.PageLimit;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The stock of a product over HTTP. */
@Path("api/products/{id}/stock")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Stock")
public class StockResource {

    @Inject
    Administration administration;

    @Inject
    StockHistory history;

    /** The ledger of a product. */
    @GET
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Read the ledger of a product",
            description = "For staff. Newest first; paged by keyset: follow the Link header, rel=next.")
    @SecurityRequirement(name = "accessToken")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StockMovement.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    public Response movements(
            @PathParam("id") long id,
            @Parameter(description = "1 to 500, 100 by default") @QueryParam("limit") String limit,
            @Parameter(description = "Where the last page ended, from its Link header") @QueryParam("after")
                    String after,
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
    @Operation(
            summary = "Change the stock of a product",
            description =
                    "For staff. Units that came or, negative, went. Without a reason it is restock or correction.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StockChangeDocument.class)))
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductStock.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request, with violations")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    @APIResponse(responseCode = "409", description = "/problems/insufficient-stock: there are fewer than that")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public ProductStock changeStock(@PathParam("id") long id, StockChange change, @Context SecurityContext security) {
        return administration.changeStock(id, change, Caller.of(security).name());
    }
}
