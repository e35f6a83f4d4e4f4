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
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.ProductFilter;
import org.kauppa.products.catalog.entity.ProductIds;
import org.kauppa.products.catalog.entity.ProductQuery;
import org.kauppa.products.catalog.entity.ProductTag;
import org.kauppa.service.paging.NextPage;
import org.kauppa.service.problems.InvalidRequest;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The catalogue over HTTP. */
@Path("api/products")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProductsResource {

    private static final String ID = "{id}";

    @Inject
    Catalog catalog;

    @Inject
    Administration administration;

    /** A page of the catalogue; the {@code Link} header leads to the next one. */
    @GET
    public Response list(
            @QueryParam("ids") String ids,
            @QueryParam("q") String q,
            @QueryParam("category") String category,
            @QueryParam("minPrice") String minPrice,
            @QueryParam("maxPrice") String maxPrice,
            @QueryParam("inStock") String inStock,
            @QueryParam("language") String language,
            @QueryParam("sort") String sort,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
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
    public Response facets(
            @QueryParam("q") String q,
            @QueryParam("category") String category,
            @QueryParam("minPrice") String minPrice,
            @QueryParam("maxPrice") String maxPrice,
            @QueryParam("inStock") String inStock,
            @QueryParam("language") String language,
            @Context Request request) {
        var filter = ProductFilter.of(q, category, minPrice, maxPrice, inStock, language);
        return TaggedJson.answer(catalog.facets(filter), request).build();
    }

    /** One product. */
    @GET
    @Path(ID)
    public Response product(
            @PathParam("id") long id, @QueryParam("language") String language, @Context Request request) {
        var answer = language == null
                ? TaggedJson.answer(catalog.product(id), request)
                : TaggedJson.answer(catalog.product(id, Language.of(language)), request);
        return answer.build();
    }

    /** The categories that have products. */
    @GET
    @Path("categories")
    public Response categories(@Context Request request) {
        return TaggedJson.answer(catalog.categories(), request).build();
    }

    /** Puts a product into the catalogue. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresRole(Caller.ADMIN)
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
    public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
        var seen = Optional.ofNullable(headers.getRequestHeader(HttpHeaders.IF_MATCH))
                .filter(sent -> !sent.isEmpty())
                .map(ProductTag::seen);
        administration.remove(id, seen);
    }
}
