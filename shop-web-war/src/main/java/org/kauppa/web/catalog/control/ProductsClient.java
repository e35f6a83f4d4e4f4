package org.kauppa.web.catalog.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.kauppa.web.services.ProductsHeaders;

/** The catalogue's addresses at products. */
@RegisterRestClient(configKey = "products")
@RegisterClientHeaders(ProductsHeaders.class)
@Path("/api/products")
@Produces(MediaType.APPLICATION_JSON)
interface ProductsClient {

    @GET
    Response find(
            @QueryParam("q") String words,
            @QueryParam("category") String category,
            @QueryParam("sort") String sort,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    /** Those that exist, of up to 100 products. */
    @GET
    Response products(@QueryParam("ids") String idsWithCommas);

    @GET
    @Path("categories")
    Response categories();

    @GET
    @Path("{id}")
    Response product(@PathParam("id") long id);
}
