package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;

/**
 * How many products cost about how much.
 *
 * @param from in EUR; a product that costs this is in
 * @param to in EUR; a product that costs this is not in. Null where there is no end
 * @param products how many there are
 */
@JsonbPropertyOrder({"from", "to", "products"})
public record PriceRange(BigDecimal from, BigDecimal to, long products) {}
