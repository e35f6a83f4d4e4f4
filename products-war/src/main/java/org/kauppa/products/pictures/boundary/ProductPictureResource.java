package org.kauppa.products.pictures.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kauppa.products.catalog.boundary.TaggedJson;
import org.kauppa.products.catalog.entity.ProductTag;
import org.kauppa.service.requests.MaxBody;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The picture of a product over HTTP. */
@Path("api/products/{id: [0-9]{1,15}}/picture")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProductPictureResource {

    private static final int MAX_BYTES = 5 * 1024 * 1024;

    @Inject
    Pictures pictures;

    /** Gives a product a new picture. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @MaxBody(MAX_BYTES)
    @RequiresRole(Caller.ADMIN)
    public Response give(@PathParam("id") long id, byte[] file, @Context HttpHeaders headers) {
        var seen = ProductTag.seen(headers.getRequestHeader(HttpHeaders.IF_MATCH));
        var product = pictures.give(id, file, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), seen);
        return Response.ok(product).tag(TaggedJson.tag(product)).build();
    }
}
