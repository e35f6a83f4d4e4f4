package org.kauppa.web.catalog.entity;

import java.math.BigDecimal;

/**
 * A choice among the prices, with how many products it has.
 *
 * @param from in EUR, included
 * @param to in EUR, not included; null for the last step, which has no end
 */
public record PriceStep(BigDecimal from, BigDecimal to, int products) {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** The prices of this step as a filter. */
    public PriceRange range() {
        return new PriceRange(
                from == null || from.signum() == 0 ? null : from.setScale(2),
                to == null ? null : to.setScale(2).subtract(CENT));
    }
}
