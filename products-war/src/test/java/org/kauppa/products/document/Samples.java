package org.kauppa.products.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Values at the limits of a schema, and just beyond. */
final class Samples {

    private final Document document;
    private final Map<String, Object> schema;
    private final List<JsonValue> good = new ArrayList<>();
    private final List<JsonValue> bad = new ArrayList<>();

    Samples(Document document, Object schema) {
        this.document = document;
        this.schema = document.resolved(schema);
        (Boolean.TRUE.equals(this.schema.get("nullable")) ? good : bad).add(JsonValue.NULL);
        switch ((String) this.schema.get("type")) {
            case "string" -> addTexts();
            case "integer" -> addNumbers(BigDecimal.ONE);
            case "number" ->
                addNumbers(new BigDecimal(this.schema.get("multipleOf").toString()));
            case "array" -> addArrays();
            default -> good.add(goodObject(document, this.schema));
        }
    }

    /** What the schema allows, the extremes among it. */
    List<JsonValue> good() {
        return good;
    }

    /** What it does not. */
    List<JsonValue> bad() {
        return bad;
    }

    /** An object with the members that it must have, and no others. */
    static JsonObject goodObject(Document document, Map<String, Object> schema) {
        var object = Json.createObjectBuilder();
        for (var name : Document.list(schema.get("required"))) {
            var values = new Samples(
                            document, Document.object(schema.get("properties")).get(name))
                    .good();
            object.add((String) name, values.get(values.size() - 1));
        }
        return object.build();
    }

    private void addTexts() {
        bad.add(Json.createValue(1));
        if (schema.containsKey("enum")) {
            Document.list(schema.get("enum")).forEach(word -> good.add(Json.createValue((String) word)));
            bad.add(Json.createValue("another"));
            return;
        }
        var min = (int) schema.getOrDefault("minLength", 0);
        var max = (int) schema.get("maxLength");
        good.add(text(schema.containsKey("pattern") ? Math.max(min, 2) : min));
        good.add(text(max));
        bad.add(text(max + 1));
        if (min > 0) {
            bad.add(text(min - 1));
        }
        if (schema.containsKey("pattern")) {
            bad.add(Json.createValue("no path"));
        }
    }

    /** The one pattern there is, is that of a path. */
    private JsonValue text(int length) {
        var text = "a".repeat(length);
        return Json.createValue(schema.containsKey("pattern") ? text.replaceFirst("a", "/") : text);
    }

    private void addNumbers(BigDecimal step) {
        var min = new BigDecimal(schema.get("minimum").toString());
        var max = new BigDecimal(schema.get("maximum").toString());
        good.add(Json.createValue(min));
        good.add(Json.createValue(max));
        bad.add(Json.createValue(min.subtract(step)));
        bad.add(Json.createValue(max.add(step)));
        bad.add(Json.createValue(max.subtract(step.movePointLeft(1))));
        bad.add(Json.createValue(max.toString()));
    }

    private void addArrays() {
        var item = goodObject(document, document.resolved(schema.get("items")));
        var min = (int) schema.get("minItems");
        var max = (int) schema.get("maxItems");
        good.add(array(item, min));
        good.add(array(item, max));
        bad.add(array(item, min - 1));
        bad.add(array(item, max + 1));
    }

    private static JsonValue array(JsonObject item, int size) {
        return Json.createArrayBuilder(Collections.nCopies(size, item)).build();
    }
}
