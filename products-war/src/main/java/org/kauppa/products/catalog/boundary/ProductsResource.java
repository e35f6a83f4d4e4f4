package org.kauppa.products.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.catalog.entity.CategorySummary;
import org.kauppa.products.catalog.entity.Facets;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.ProductFilter;
import org.kauppa.products.catalog.entity.ProductIds;
import org.kauppa.products.catalog.entity.ProductQuery;
import org.kauppa.products.catalog.entity.ProductSummary;
import org.kauppa.products.catalog.entity.ProductTag;
import org.kauppa.service.paging.NextPage;
import org.kauppa.service.problems.InvalidRequest;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The catalogue over HTTP. */
@Path("api/products")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Catalogue")
public class ProductsResource {

    private static final String ID = "{id}";
    private static final String WORDS = "Words that the name or the description contains";
    private static final String CATEGORY = "A category's slug";
    private static final String MIN_PRICE = "In EUR, inclusive";
    private static final String MAX_PRICE = "In EUR, inclusive";
    private static final String IN_STOCK = "true: only what can be bought now";
    private static final String LANGUAGE = "en (default) or fi; with fi, words are looked for in both";

    @Inject
    Catalog catalog;

    @Inject
    Administration administration;

    /** A page of the catalogue; the {@code Link} header leads to the next one. */
    @GET
    @Operation(summary = "List the catalogue", description = "Paged by keyset: follow the Link header, rel=next.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ProductSummary.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the named entity tag")
    @APIResponse(responseCode = "400", description = "/problems/invalid-request")
    public Response list(
            @Parameter(description = "These products and nothing else: 1 to 100 ids, with commas between them")
                    @QueryParam("ids")
                    String ids,
            @Parameter(description = WORDS) @QueryParam("q") String q,
            @Parameter(description = CATEGORY) @QueryParam("category") String category,
            @Parameter(description = MIN_PRICE) @QueryParam("minPrice") String minPrice,
            @Parameter(description = MAX_PRICE) @QueryParam("maxPrice") String maxPrice,
            @Parameter(description = IN_STOCK) @QueryParam("inStock") String inStock,
            @Parameter(description = LANGUAGE) @QueryParam("language") String language,
            @Parameter(description = "id (default), name, price or -price") @QueryParam("sort") String sort,
            @Parameter(description = "1 to 500, 100 by default") @QueryParam("limit") String limit,
            @Parameter(description = "Where the last page ended, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri,
            @Context Request request) {
        if (ids != null) {
            var products = catalog.products(ProductIds.of(ids), Language.of(language));
            return TaggedJson.answer(products, request).build();
        }
        var filter = ProductFilter.of(q, category, minPrice, maxPrice, inStock, language);
        var page = catalog.find(ProductQuery.of(filter, sort, limit, after));
        var answer = TaggedJson.answer(page.products(), request);
        page.next().ifPresent(next -> answer.header(HttpHeaders.LINK, NextPage.link(uri, next.toText())));
        return answer.build();
    }

    /** How many products there are with each choice. */
    @GET
    @Path("facets")
    @Operation(
            summary = "Count what the filters find",
            description = "Categories, prices and stock are each counted with every filter but their own.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Facets.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the named entity tag")
    @APIResponse(responseCode = "400", description = "/problems/invalid-request")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: it would take too long right now")
    public Response facets(
            @Parameter(description = WORDS) @QueryParam("q") String q,
            @Parameter(description = CATEGORY) @QueryParam("category") String category,
            @Parameter(description = MIN_PRICE) @QueryParam("minPrice") String minPrice,
            @Parameter(description = MAX_PRICE) @QueryParam("maxPrice") String maxPrice,
            @Parameter(description = IN_STOCK) @QueryParam("inStock") String inStock,
            @Parameter(description = LANGUAGE) @QueryParam("language") String language,
            @Context Request request) {
        var filter = ProductFilter.of(q, category, minPrice, maxPrice, inStock, language);
        return TaggedJson.answer(catalog.facets(filter), request).build();
    }

    /** One product. */
    @GET
    @Path(ID)
    @Operation(
            summary = "Look at one product",
            description = "With a language its texts in that one; without, in English and with the translations.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductDetails.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the named entity tag")
    @APIResponse(responseCode = "400", description = "/problems/invalid-request")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    public Response product(
            @PathParam("id") long id,
            @Parameter(description = LANGUAGE) @QueryParam("language") String language,
            @Context Request request) {
        var answer = language == null
                ? TaggedJson.answer(catalog.product(id), request)
                : TaggedJson.answer(catalog.product(id, Language.of(language)), request);
        return answer.build();
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

    /** Puts a product into the catalogue. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresRole(Caller.ADMIN)
    @Operation(summary = "Add a product", description = "For staff. Its stock begins with the quantity of the body.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProductDocument.class)))
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProductDetails.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request, with violations")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public Response create(ProductDraft draft, @Context SecurityContext security) {
        if (draft.quantity().isEmpty()) {
            throw new InvalidRequest("quantity", "is missing: it must be a whole number of units");
        }
        var product = administration.create(draft, Caller.of(security).name());
        var location = UriBuilder.fromResource(ProductsResource.class)
                .path(Long.toString(product.id()))
                .build();
        return Response.created(location)
                .entity(product)
                .tag(TaggedJson.tag(product))
                .build();
    }

    /** Describes a product anew. */
    @PUT
    @Path(ID)
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresRole(Caller.ADMIN)
    @Operation(
            summary = "Change a product",
            description = "For staff, with the ETag in If-Match. A sale since then does no harm, unless the body has a"
                    + " quantity: then the stock is set too, and must be as it was seen.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProductDocument.class)))
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductDetails.class)))
    @APIResponse(responseCode = "400", description = "/problems/invalid-request, with violations")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    @APIResponse(responseCode = "412", description = "/problems/precondition-failed: somebody else has changed it")
    @APIResponse(responseCode = "428", description = "/problems/precondition-required: If-Match is missing")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public Response change(
            @PathParam("id") long id,
            ProductDraft draft,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        var seen = ProductTag.seen(headers.getRequestHeader(HttpHeaders.IF_MATCH));
        var product = administration.change(id, draft, seen, Caller.of(security).name());
        return Response.ok(product).tag(TaggedJson.tag(product)).build();
    }

    /** Takes a product out of the catalogue. */
    @DELETE
    @Path(ID)
    @RequiresRole(Caller.ADMIN)
    @Operation(summary = "Remove a product", description = "For staff. Past orders keep their lines.")
    @SecurityRequirement(name = "accessToken")
    @APIResponse(responseCode = "204", description = "It is no longer in the catalogue")
    @APIResponse(responseCode = "401", description = "/problems/unauthorized")
    @APIResponse(responseCode = "403", description = "/problems/forbidden")
    @APIResponse(responseCode = "404", description = "/problems/not-found")
    @APIResponse(responseCode = "412", description = "/problems/precondition-failed, where If-Match is sent")
    @APIResponse(responseCode = "503", description = "/problems/unavailable: nothing was changed")
    public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
        var seen = Optional.ofNullable(headers.getRequestHeader(HttpHeaders.IF_MATCH))
                .filter(sent -> !sent.isEmpty())
                .map(ProductTag::seen);
        administration.remove(id, seen);
    }
}
