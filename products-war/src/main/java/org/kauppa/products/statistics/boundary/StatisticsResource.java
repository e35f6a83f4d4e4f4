package org.kauppa.products.statistics.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.statistics.entity.Period;
import org.kauppa.products.statistics.entity.Statistics;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The statistics over HTTP. */
@Path("api/products/statistics")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Operations")
public class StatisticsResource {

    @Inject
    Reports reports;

    /** The days until today. */
    @GET
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Sum up sales, stock and refused purchases",
            description = "For staff. Days are those of Europe/Helsinki; cancelled orders are no sales.")
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Statistics.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: it would take too long right now")
    public Response statistics(
            @Parameter(description = "How many days, today included: 1 to 366, 30 by default") @QueryParam("days")
                    String days) {
        return Response.ok(reports.statistics(Period.of(days, Instant.now()))).build();
    }
}
