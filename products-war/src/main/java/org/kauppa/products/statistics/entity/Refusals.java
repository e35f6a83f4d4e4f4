package org.kauppa.products.statistics.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Purchases that were refused for the same reason.
 *
 * @param reason {@code insufficient-stock}, {@code unknown-product} or {@code price-changed}
 */
@JsonbPropertyOrder({"reason", "count"})
public record Refusals(String reason, long count) {}
