package org.kauppa.kubernetes;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import io.kubernetes.client.openapi.JSON;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The client's model of a kind, or of a part of one: its fields, and the types of their values. */
final class Model {

    /** What a server takes as a number too. */
    private static final Set<String> QUANTITIES = Set.of("requests", "limits", "sizeLimit");

    private static final Gson PLAIN = new Gson();

    private final Class<?> type;

    Model(Class<?> type) {
        this.type = type;
    }

    Stream<String> faults(Node part) {
        try {
            var written = PLAIN.toJsonTree(part.value());
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, written);
            var understood = JSON.getGson().toJsonTree(JSON.getGson().fromJson(written, type));
            return others(written, understood, "");
        } catch (InvocationTargetException e) {
            return Stream.of(e.getCause().getMessage());
        } catch (JsonParseException | IllegalArgumentException e) {
            return Stream.of(e.getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values that this client took for another type, as a server does not: a number for a text, or the other way round. */
    private static Stream<String> others(JsonElement written, JsonElement understood, String path) {
        if (written.isJsonObject() && understood.isJsonObject()) {
            return written.getAsJsonObject().entrySet().stream()
                    .filter(field -> !QUANTITIES.contains(field.getKey()))
                    .flatMap(field -> others(
                            field.getValue(),
                            understood.getAsJsonObject().asMap().getOrDefault(field.getKey(), JsonNull.INSTANCE),
                            path + "." + field.getKey()));
        }
        if (written.isJsonArray() && understood.isJsonArray()) {
            var elements = written.getAsJsonArray();
            return IntStream.range(0, elements.size())
                    .boxed()
                    .flatMap(i ->
                            others(elements.get(i), understood.getAsJsonArray().get(i), path + "[]"));
        }
        return written.isJsonPrimitive()
                        && understood.isJsonPrimitive()
                        && !typeOf(written.getAsJsonPrimitive()).equals(typeOf(understood.getAsJsonPrimitive()))
                ? Stream.of("%s is a %s and must be a %s: %s"
                        .formatted(
                                path.substring(1),
                                typeOf(written.getAsJsonPrimitive()),
                                typeOf(understood.getAsJsonPrimitive()),
                                written))
                : Stream.empty();
    }

    private static String typeOf(JsonPrimitive value) {
        return value.isString() ? "text" : value.isBoolean() ? "truth" : "number";
    }
}
