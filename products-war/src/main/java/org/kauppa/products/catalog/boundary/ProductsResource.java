package org.kauppa.products.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.catalog.entity.CategorySummary;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductQuery;

/** The catalogue over HTTP. */
@Path("api/products")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Catalogue")
public class ProductsResource {

    @Inject
    Catalog catalog;

    /** A page of the catalogue; the {@code Link} header leads to the next one. */
    @GET
    @Operation(summary = "List the catalogue", description = "Paged by keyset: follow the Link header, rel=next.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ProductDetails.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the named entity tag")
    @APIResponse(responseCode = "400", description = "/problems/invalid-request")
    public Response list(
            @Parameter(description = "Words that the name or the description contains") @QueryParam("q") String q,
            @Parameter(description = "A category's slug") @QueryParam("category") String category,
            @Parameter(description = "id (default), name, price or -price") @QueryParam("sort") String sort,
            @Parameter(description = "1 to 500, 100 by default") @QueryParam("limit") String limit,
            @Parameter(description = "Where the last page ended, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri,
            @Context Request request) {
        var page = catalog.find(ProductQuery.of(q, category, sort, limit, after));
        var answer = TaggedJson.answer(page.products(), request);
        page.next().ifPresent(next -> {
            var target = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", next.toText())
                    .build();
            answer.header(
                    HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(target.getRawPath(), target.getRawQuery()));
        });
        return answer.build();
    }

    /** One product. */
    @GET
    @Path("{id: [0-9]{1,15}}")
    @Operation(summary = "Look at one product")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductDetails.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the named entity tag")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    public Response product(@PathParam("id") long id, @Context Request request) {
        return TaggedJson.answer(catalog.product(id), request).build();
    }

    /** The categories that have products. */
    @GET
    @Path("categories")
    @Operation(summary = "List the categories")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CategorySummary.class)))
    public Response categories(@Context Request request) {
        return TaggedJson.answer(catalog.categories(), request).build();
    }
}
