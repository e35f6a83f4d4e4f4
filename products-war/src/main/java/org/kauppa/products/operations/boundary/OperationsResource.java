package org.kauppa.products.operations.boundary;

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
import org.kauppa.products.operations.entity.OperationsReport;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The state of the databases over HTTP. */
@Path("api/products/operations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Operations")
public class OperationsResource {

    @Inject
    ShopState state;

    /** How the databases are now. */
    @GET
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Ask how the databases are",
            description = "For staff. Every server is asked at the same time, for at most a second.")
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OperationsReport.class)))
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    public Response operations() {
        return Response.ok(state.report()).build();
    }
}
