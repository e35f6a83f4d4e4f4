package org.kauppa.products.catalog.boundary;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.kauppa.service.json.JsonAnswers;

/** An answer in JSON whose entity tag is a digest of its bytes, so that it is not sent twice to whoever has it. */
final class TaggedJson {

    /** 96 bits: two versions of one page share a tag by chance about never. */
    private static final int TAG_BYTES = 12;

    private TaggedJson() {}

    /** 200 with the body, or 304 when the request names the tag it would have. */
    static Response.ResponseBuilder answer(Object body, Request request) {
        var bytes = JsonAnswers.JSONB.toJson(body).getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(digest(bytes));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null ? unchanged : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static String digest(byte[] bytes) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
