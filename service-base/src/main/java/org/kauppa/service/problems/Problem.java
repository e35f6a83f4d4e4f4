package org.kauppa.service.problems;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as the client sees it (RFC 9457).
 *
 * @param kind the last segment of the problem's {@code type}, which is the relative URI {@code /problems/<kind>}
 * @param title the same short text for every problem of this kind
 * @param status the HTTP status, 400 to 599
 * @param detail what happened this time, for a person; never a stack trace, SQL, class name or host name
 * @param members what a program may want to read beside that, in the order given
 */
public record Problem(String kind, String title, int status, String detail, Map<String, JsonValue> members) {

    /** The media type of problem details in JSON. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** A problem without further members. */
    public Problem(String kind, String title, int status, String detail) {
        this(kind, title, status, detail, Map.of());
    }

    /** This problem with one more member. */
    public Problem with(String member, JsonValue value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(kind, title, status, detail, more);
    }

    /** The document that is sent. */
    public JsonObject toJson() {
        var json = Json.createObjectBuilder()
                .add("type", "/problems/" + kind)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        members.forEach(json::add);
        return json.build();
    }

    /** An answer with this problem as its body, to which headers may be added. */
    public Response.ResponseBuilder toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(toJson().toString());
    }
}
