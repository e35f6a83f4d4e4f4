package org.kauppa.products.stock.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * A product of which less is there than somebody wants.
 *
 * @param id the product
 * @param requested units wanted
 * @param available units in stock, fewer than requested
 */
public record Shortage(long id, int requested, int available) {

    /** The shortages as a problem document lists them. */
    public static JsonArray toJson(List<Shortage> shortages) {
        var array = Json.createArrayBuilder();
        for (var shortage : shortages) {
            array.add(Json.createObjectBuilder()
                    .add("id", shortage.id)
                    .add("requested", shortage.requested)
                    .add("available", shortage.available));
        }
        return array.build();
    }

    /** Reads what {@link #toJson} wrote. */
    public static List<Shortage> of(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(json -> new Shortage(
                        json.getJsonNumber("id").longValue(), json.getInt("requested"), json.getInt("available")))
                .toList();
    }
}
