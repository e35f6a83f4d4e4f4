package org.kauppa.products.catalog.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kauppa.products.stock.entity.StockChange;

/** The form of a stock change's body, for the OpenAPI document; {@link StockChangeReader} reads it. */
@Schema(name = "StockChange")
record StockChangeDocument(
        @Schema(required = true, description = "Units that came or, negative, that went; not 0")
        int change,

        @Schema(
                nullable = true,
                enumeration = {"delivery", "count", "damage", "return", "other"})
        String reason,

        @Schema(nullable = true, maxLength = StockChange.MAX_NOTE)
        String note) {}
