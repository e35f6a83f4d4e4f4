package org.kauppa.products.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.catalog.entity.ProductStock;
import org.kauppa.products.catalog.entity.StockChange;
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

    /** Changes the stock of a product. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Change the stock of a product",
            description = "For staff. Units that came or, negative, went.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StockChange.class)))
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductStock.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request, with violations")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    @APIResponse(responseCode = "409", description = "/problems/insufficient-stock: there are fewer than that")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public ProductStock changeStock(@PathParam("id") long id, StockChange change) {
        return administration.changeStock(id, change);
    }
}
