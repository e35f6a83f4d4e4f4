package org.kauppa.web.admin.dashboard.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.ProductsHeaders;

/** The address of the figures at products. */
@RegisterRestClient(configKey = "staff-products")
@RegisterClientHeaders(ProductsHeaders.class)
@Path("/api/products/statistics")
@Produces(MediaType.APPLICATION_JSON)
interface StatisticsClient {

    @GET
    Response ofDays(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @QueryParam("days") int days);
}
