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
            @QueryParam("minPrice") String minPrice,
            @QueryParam("maxPrice") String maxPrice,
            @QueryParam("inStock") Boolean inStock,
            @QueryParam("sort") String sort,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after,
            @QueryParam("language") String language);

    @GET
    @Path("facets")
    Response facets(
            @QueryParam("q") String words,
            @QueryParam("category") String category,
            @QueryParam("minPrice") String minPrice,
            @QueryParam("maxPrice") String maxPrice,
            @QueryParam("inStock") Boolean inStock,
            @QueryParam("language") String language);

    /** Those that exist, of up to 100 products. */
    @GET
    Response products(@QueryParam("ids") String idsWithCommas, @QueryParam("language") String language);

    @GET
    @Path("{id}")
    Response product(@PathParam("id") long id, @QueryParam("language") String language);
}
