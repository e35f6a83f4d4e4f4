package org.kauppa.systemtests.security;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a service offers, as its OpenAPI document says.
 *
 * @param service {@code products} or {@code users}
 * @param method in capital letters
 * @param path with the names of its parts in braces
 * @param body the schema of the JSON it takes
 */
record Operation(String service, String method, String path, List<Parameter> parameters, Optional<JsonObject> body) {

    /**
     * A value outside of the body.
     *
     * @param place {@code path}, {@code query} or {@code header}
     */
    record Parameter(String name, String place) {}

    /** Whether the path has parts to be filled in. */
    boolean isTemplate() {
        return path.contains("{");
    }

    /** What it can be asked in the query. */
    List<String> queryParameters() {
        return names("query");
    }

    /** What its path leaves open. */
    List<String> pathParameters() {
        return names("path");
    }

    /** The headers it looks at. */
    List<String> headers() {
        return names("header");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private List<String> names(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.place().equals(place))
                .map(Parameter::name)
                .toList();
    }
}
