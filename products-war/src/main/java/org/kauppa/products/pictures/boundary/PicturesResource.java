package org.kauppa.products.pictures.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.kauppa.products.catalog.boundary.TaggedJson;
import org.kauppa.products.pictures.entity.Picture;

/** The pictures that staff has uploaded, over HTTP. */
@Path("api/products/pictures")
@ApplicationScoped
public class PicturesResource {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Inject
    Pictures pictures;

    /** One picture, which never changes. */
    @GET
    @Path("{name}")
    public Response picture(@PathParam("name") String name, @Context Request request) {
        if (!Picture.isName(name)) {
            throw new NotFoundException();
        }
        var tag = new EntityTag(name);
        var answer = TaggedJson.evaluate(request, tag);
        if (answer == null) {
            answer = Response.ok(
                    pictures.find(name).orElseThrow(NotFoundException::new),
                    MediaType.valueOf(Picture.mediaType(name)));
        }
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, FOR_GOOD).build();
    }
}
