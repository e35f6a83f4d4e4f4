package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many products cost about how much.
 *
 * @param from in EUR; a product that costs this is in
 * @param to in EUR; a product that costs this is not in. Null where there is no end
 * @param products how many there are
 */
@Schema(name = "PriceRange")
@JsonbPropertyOrder({"from", "to", "products"})
public record PriceRange(
        BigDecimal from, @Schema(nullable = true) BigDecimal to, long products) {}
