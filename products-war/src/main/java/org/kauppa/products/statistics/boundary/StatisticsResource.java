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
import org.kauppa.products.statistics.entity.Period;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The statistics over HTTP. */
@Path("api/products/statistics")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StatisticsResource {

    @Inject
    Reports reports;

    /** The days until today. */
    @GET
    @RequiresRole(Caller.ADMIN)
    public Response statistics(@QueryParam("days") String days) {
        return Response.ok(reports.statistics(Period.of(days, Instant.now()))).build();
    }
}
