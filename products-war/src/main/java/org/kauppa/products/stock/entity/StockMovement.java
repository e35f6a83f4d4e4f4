package org.kauppa.products.stock.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a product's ledger.
 *
 * @param id its place in the ledger, which clients need not know
 * @param change units that came or, negative, that went
 * @param reason {@code initial}, {@code sale}, {@code cancellation}, or what staff said
 * @param order the number of the order that was sold or cancelled, else null
 * @param note what staff wrote to it, or null
 * @param at when
 * @param by the username of who of the staff did it; null for what customers do
 */
@Schema(name = "StockMovement")
@JsonbPropertyOrder({"change", "reason", "order", "note", "at", "by"})
public record StockMovement(
        @JsonbTransient @Schema(hidden = true) long id,
        int change,
        String reason,
        @Schema(nullable = true) String order,
        @Schema(nullable = true) String note,
        Instant at,
        @Schema(nullable = true) String by) {}
