package org.kauppa.products.catalog.boundary;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.Translation;

/** The form of a product's body, for the OpenAPI document; {@link ProductReader} reads it. */
@Schema(name = "ProductDraft")
record ProductDocument(
        @Schema(required = true, minLength = 1, maxLength = ProductDraft.MAX_NAME)
        String name,

        @Schema(required = true, maxLength = ProductDraft.MAX_DESCRIPTION)
        String description,

        @Schema(required = true, minimum = "0", maximum = "99999999.99", description = "In EUR, at most two decimals")
        BigDecimal price,

        @Schema(minimum = "0", maximum = "1000000000", description = "Needed for a new product")
        Integer quantity,

        @Schema(required = true, minLength = 1, maxLength = ProductDraft.MAX_CATEGORY)
        String category,

        @Schema(nullable = true, maxLength = ProductDraft.MAX_IMAGE, description = "The path of a picture")
        String image,

        @Schema(description = "Texts in other languages; without it they stay as they are")
        Translations translations) {

    /** Texts by language. */
    @Schema(name = "Translations")
    record Translations(@Schema(nullable = true) Translation fi) {}
}
