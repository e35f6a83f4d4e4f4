package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * The texts of a product in a language other than English.
 *
 * @param name 1 to 120 characters, or null where the English one stands for it
 * @param description at most 4,000 characters, or null where the English one stands for it
 */
@JsonbPropertyOrder({"name", "description"})
public record Translation(String name, String description) {

    /** The texts of a product without any. */
    public static final Translation NONE = new Translation(null, null);
}
