package org.kauppa.systemtests.security;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies of requests: good ones, made by the schema, and such as have something wrong with them. */
final class Bodies {

    private static final int BEYOND_THE_LIMIT = 70_000;
    private static final int FAR_BEYOND_THE_LIMIT = 1_500_000;

    /** Where the schema leaves open what a good one looks like. */
    private static final Map<String, String> GOOD = Map.of(
            "POST /api/buy",
            "[{\"id\":2,\"quantity\":1}]",
            "PUT /api/users/me/cart",
            "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0,\"lines\":[{\"id\":2,\"quantity\":1}]}");

    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "-0",
            "1.005",
            "1e1000",
            "1e-1000",
            "1e999999999",
            "9223372036854775808",
            "2147483648",
            "01",
            "NaN");

    private final Random random;
    private final Hostile hostile;

    Bodies(Random random, Hostile hostile) {
        this.random = random;
        this.hostile = hostile;
    }

    /** A body for an operation; two of three have something wrong with them. */
    byte[] of(Operation operation) {
        var good = good(operation);
        return switch (random.nextInt(3)) {
            case 0 -> utf8(good.toString());
            case 1 -> utf8(changed(good).toString());
            default -> broken(good.toString());
        };
    }

    private JsonValue good(Operation operation) {
        var known = GOOD.get(operation.toString());
        if (known == null) {
            return operation.body().map(schema -> of(schema, "")).orElse(JsonValue.EMPTY_JSON_OBJECT);
        }
        try (var reader = Json.createReader(new StringReader(known))) {
            return reader.readValue();
        }
    }

    private JsonValue of(JsonObject schema, String name) {
        if (schema.containsKey("enum")) {
            var values = schema.getJsonArray("enum");
            return values.get(random.nextInt(values.size()));
        }
        return switch (schema.getString("type", "")) {
            case "object" -> object(schema);
            case "array" ->
                Json.createArrayBuilder()
                        .add(of(schema.getJsonObject("items"), name))
                        .build();
            case "integer", "number" -> Json.createValue(1 + random.nextInt(5));
            case "boolean" -> JsonValue.TRUE;
            default -> Json.createValue(text(name));
        };
    }

    private JsonObject object(JsonObject schema) {
        var object = Json.createObjectBuilder();
        schema.getJsonObject("properties")
                .forEach((name, property) -> object.add(name, of(property.asJsonObject(), name)));
        return object.build();
    }

    private static String text(String name) {
        return switch (name) {
            case "password", "current", "new" -> Person.newPassword();
            case "username" -> Person.unknown().username();
            case "image" -> "/images/karhu.svg";
            default -> "A text";
        };
    }

    /** With another value somewhere, or a member too many. */
    private JsonValue changed(JsonValue value) {
        if (value instanceof JsonObject object && !object.isEmpty() && random.nextInt(5) > 0) {
            var names = List.copyOf(object.keySet());
            var name = names.get(random.nextInt(names.size()));
            var changed = Json.createObjectBuilder(object);
            return switch (random.nextInt(4)) {
                case 0 -> changed.remove(name).build();
                case 1 -> changed.add(hostile.text(), hostile.text()).build();
                default -> changed.add(name, changed(object.get(name))).build();
            };
        }
        if (value instanceof JsonArray array && !array.isEmpty() && random.nextInt(5) > 0) {
            return Json.createArrayBuilder(array).set(0, changed(array.get(0))).build();
        }
        return otherThan(value);
    }

    private JsonValue otherThan(JsonValue value) {
        var kind = random.nextInt(6);
        if (kind == 0) {
            return value instanceof JsonString ? Json.createValue(random.nextLong()) : JsonValue.NULL;
        }
        if (kind == 1) {
            return value instanceof JsonNumber ? Json.createValue(value.toString()) : JsonValue.EMPTY_JSON_OBJECT;
        }
        return kind == 2 ? Json.createArrayBuilder().add(value).build() : Json.createValue(hostile.text());
    }

    /** What is wrong here no JSON library would write. */
    private byte[] broken(String good) {
        return switch (random.nextInt(16)) {
            case 0 -> new byte[0];
            case 1 -> utf8(good.substring(0, random.nextInt(good.length())));
            case 2 -> utf8(good + good);
            case 3 -> utf8("[".repeat(5_000) + good);
            case 4 -> utf8("{\"a\":".repeat(60) + good + "}".repeat(60));
            case 5 -> utf8(good.replaceFirst("(\"\\w+\":)([^,}]+)", "$1$2,$1$2")); // the same member twice
            case 6 -> utf8(good.replaceFirst(":[^,}]+", ":" + NUMBERS.get(random.nextInt(NUMBERS.size()))));
            case 7 -> utf8(good.replaceFirst(":[^,}]+", ":\"\\\\ud800\\\\u0000\""));
            case 8 -> bytes(good.replaceFirst(":[^,}]+", ":\"\u00c0\u00af\u00ed\u00a0\u0080\u00ff\"")); // no UTF-8
            case 9 -> good.getBytes(StandardCharsets.UTF_16);
            case 10 -> utf8("\ufeff" + good);
            case 11 -> utf8(good + " ".repeat(BEYOND_THE_LIMIT));
            case 12 -> utf8(good.replaceFirst(":[^,}]+", ":\"" + "x".repeat(FAR_BEYOND_THE_LIMIT) + "\""));
            case 13 -> utf8("/* */" + good + "//");
            case 14 ->
                utf8("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>");
            default -> {
                var noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                yield noise;
            }
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
