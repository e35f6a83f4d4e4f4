package org.kauppa.products.statistics.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Purchases that were refused for the same reason.
 *
 * @param reason {@code insufficient-stock}, {@code unknown-product} or {@code price-changed}
 */
@Schema(name = "Refusals")
@JsonbPropertyOrder({"reason", "count"})
public record Refusals(String reason, long count) {}
