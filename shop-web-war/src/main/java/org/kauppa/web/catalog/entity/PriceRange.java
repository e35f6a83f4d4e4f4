package org.kauppa.web.catalog.entity;

import java.math.BigDecimal;

/**
 * Prices from one to another, both included.
 *
 * @param min in EUR, or null: from nothing on
 * @param max in EUR, or null: without end
 */
public record PriceRange(BigDecimal min, BigDecimal max) {

    /** All prices. */
    public static final PriceRange ALL = new PriceRange(null, null);

    private static final String AMOUNT = "\\d{1,8}(\\.\\d{1,2})?";

    /** Takes what came in an address; what is no amount of money limits nothing. */
    static PriceRange of(String min, String max) {
        return new PriceRange(amount(min), amount(max));
    }

    /** Whether it limits anything. */
    public boolean isLimited() {
        return min != null || max != null;
    }

    /** The lower end as addresses have it, or null. */
    public String minText() {
        return min == null ? null : min.toPlainString();
    }

    /** The upper end as addresses have it, or null. */
    public String maxText() {
        return max == null ? null : max.toPlainString();
    }

    private static BigDecimal amount(String text) {
        return text != null && text.strip().matches(AMOUNT) ? new BigDecimal(text.strip()).setScale(2) : null;
    }
}
