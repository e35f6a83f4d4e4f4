package org.kauppa.products.stock.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;

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
@JsonbPropertyOrder({"change", "reason", "order", "note", "at", "by"})
public record StockMovement(
        @JsonbTransient long id, int change, String reason, String order, String note, Instant at, String by) {}
