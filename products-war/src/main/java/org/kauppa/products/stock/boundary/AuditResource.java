package org.kauppa.products.stock.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.stock.entity.Audit;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The audit of the books over HTTP. */
@Path("api/products/audit")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Stock")
public class AuditResource {

    @Inject
    Books books;

    /** Checks the books now. */
    @GET
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Check the books",
            description = "For staff. Each product's stock is the sum of its movements, each order line has its"
                    + " movement, each line of a cancelled order its return; what does not agree is listed.")
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Audit.class)))
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: ask again, it goes on where it ended")
    public Response audit() {
        return Response.ok(books.audit()).build();
    }
}
