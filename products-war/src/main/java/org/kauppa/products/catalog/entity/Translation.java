package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The texts of a product in a language other than English.
 *
 * @param name 1 to 120 characters, or null where the English one stands for it
 * @param description at most 4,000 characters, or null where the English one stands for it
 */
@Schema(name = "Translation")
@JsonbPropertyOrder({"name", "description"})
public record Translation(
        @Schema(nullable = true, minLength = 1, maxLength = ProductDraft.MAX_NAME)
        String name,

        @Schema(nullable = true, maxLength = ProductDraft.MAX_DESCRIPTION)
        String description) {

    /** The texts of a product without any. */
    public static final Translation NONE = new Translation(null, null);
}
