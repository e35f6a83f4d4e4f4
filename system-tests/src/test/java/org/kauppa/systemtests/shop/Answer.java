package org.kauppa.systemtests.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The value of a header that must be there. */
    public String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new AssertionError("No header " + name + " in " + this));
    }

    /** The body as an object. */
    public JsonObject object() {
        return (JsonObject) json();
    }

    /** The body as an array. */
    public JsonArray array() {
        return (JsonArray) json();
    }

    /** Fails unless this is a problem (RFC 9457) of that status and kind that tells nothing of the inside. */
    public Answer assertProblem(int expectedStatus, String kind) {
        assertThat(status).as(body).isEqualTo(expectedStatus);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(object().getString("type")).isEqualTo("/problems/" + kind);
        assertThat(object().getInt("status")).isEqualTo(expectedStatus);
        assertThat(body).doesNotContain("Exception", "org.", "java.", "SQL", "select ", "127.0.0.1");
        return this;
    }

    private JsonStructure json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }
}
