package org.kauppa.web.catalog.entity;

import java.math.BigDecimal;

/**
 * A product as the catalogue tells of it: just what the shop's pages show.
 *
 * @param price in EUR
 * @param quantity how many are in stock, not negative
 * @param image path of its picture, or null
 */
public record Product(
        long id, String name, String description, BigDecimal price, int quantity, String category, String image) {

    private static final int LOW = 10;

    /** Whether none is left. */
    public boolean isSoldOut() {
        return quantity <= 0;
    }

    /** Whether so few are left that a shopper may want to know how many. */
    public boolean isLow() {
        return !isSoldOut() && quantity <= LOW;
    }
}
