package org.kauppa.products.catalog.boundary;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.kauppa.products.catalog.entity.Digest;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductTag;
import org.kauppa.service.json.JsonAnswers;
import org.kauppa.service.problems.InvalidRequest;

/** An answer in JSON with an entity tag, so that it is not sent twice to whoever has it. */
public final class TaggedJson {

    private TaggedJson() {}

    /** 200 with the body, or 304 when the request names the tag it would have: a digest of its bytes. */
    static Response.ResponseBuilder answer(Object body, Request request) {
        var bytes = bytes(body);
        return answer(bytes, new EntityTag(Digest.of(bytes)), request);
    }

    /** The same for one product, with the tag by which it can be changed. */
    static Response.ResponseBuilder answer(ProductDetails product, Request request) {
        return answer(bytes(product), tag(product), request);
    }

    /** The tag of a product. */
    public static EntityTag tag(ProductDetails product) {
        return new EntityTag(ProductTag.of(product).text());
    }

    private static Response.ResponseBuilder answer(byte[] bytes, EntityTag tag, Request request) {
        var unchanged = evaluate(request, tag);
        var answer = unchanged != null ? unchanged : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** What is answered to a request whose preconditions do not hold for that tag, or null where they do. */
    public static Response.ResponseBuilder evaluate(Request request, EntityTag tag) {
        try {
            return request.evaluatePreconditions(tag);
        } catch (ProcessingException e) { // what Jersey throws for a header that it cannot read
            throw new InvalidRequest("If-None-Match", "must be a list of entity tags, as must If-Match");
        }
    }

    private static byte[] bytes(Object body) {
        return JsonAnswers.JSONB.toJson(body).getBytes(StandardCharsets.UTF_8);
    }
}
