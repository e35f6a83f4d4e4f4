package org.kauppa.products.orders.entity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What somebody wants to buy.
 *
 * @param quantities how many units of which product, by product id; 1 to 100 products
 * @param expectedTotal what the buyer believes it costs, in EUR, where the buyer says so
 */
public record Purchase(SortedMap<Long, Integer> quantities, Optional<BigDecimal> expectedTotal) {}
