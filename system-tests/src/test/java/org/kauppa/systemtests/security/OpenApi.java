package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kauppa.systemtests.shop.Shop;

/** What the services say of themselves. */
final class OpenApi {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final String service;
    private final JsonObject document;

    private OpenApi(String service, JsonObject document) {
        this.service = service;
        this.document = document;
    }

    /** The operations of both services, in the order of their documents. */
    static List<Operation> operations(Shop shop) {
        return Stream.of(
                        read("products", shop.productsInstances().get(0), shop),
                        read("users", shop.usersInstances().get(0), shop))
                .map(OpenApi::operations)
                .flatMap(List::stream)
                .toList();
    }

    private static OpenApi read(String service, URI instance, Shop shop) {
        var answer = shop.get(instance.resolve("/openapi").toString(), "Accept", "application/json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new OpenApi(service, answer.object());
    }

    private List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(path, method, item.asJsonObject(), operation.asJsonObject()));
                    }
                }));
        assertThat(operations).as("operations of " + service).isNotEmpty();
        return operations;
    }

    private Operation operation(String path, String method, JsonObject item, JsonObject operation) {
        var parameters = Stream.of(item, operation)
                .filter(part -> part.containsKey("parameters"))
                .flatMap(part -> part.getJsonArray("parameters").stream())
                .map(this::resolved)
                .map(parameter -> new Operation.Parameter(parameter.getString("name"), parameter.getString("in")))
                .toList();
        return new Operation(service, method.toUpperCase(Locale.ROOT), path, parameters, body(operation));
    }

    private Optional<JsonObject> body(JsonObject operation) {
        return Optional.ofNullable(operation.get("requestBody"))
                .map(this::resolved)
                .map(body -> body.getJsonObject("content").getJsonObject("application/json"))
                .filter(json -> json.containsKey("schema"))
                .map(json -> resolvedThroughout(json.getJsonObject("schema"), 0));
    }

    /** Without references in it; a document that refers to itself is cut off. */
    private JsonObject resolvedThroughout(JsonValue value, int depth) {
        var schema = resolved(value);
        var whole = Json.createObjectBuilder(schema);
        if (depth < 6 && schema.containsKey("properties")) {
            var properties = Json.createObjectBuilder();
            schema.getJsonObject("properties")
                    .forEach((name, property) -> properties.add(name, resolvedThroughout(property, depth + 1)));
            whole.add("properties", properties);
        }
        if (depth < 6 && schema.containsKey("items")) {
            whole.add("items", resolvedThroughout(schema.get("items"), depth + 1));
        }
        if (depth < 6 && schema.containsKey("oneOf")) {
            whole.add(
                    "oneOf",
                    Json.createArrayBuilder(schema.getJsonArray("oneOf").stream()
                            .map(one -> (JsonValue) resolvedThroughout(one, depth + 1))
                            .toList()));
        }
        return whole.build();
    }

    private JsonObject resolved(JsonValue value) {
        var object = value.asJsonObject();
        return object.containsKey("$ref")
                ? document.getValue(object.getString("$ref").substring(1)).asJsonObject()
                : object;
    }
}
