package org.kauppa.web.catalog.entity;

import java.util.List;

/**
 * How many products a search has, and how many it would have with one filter changed. Each kind of filter is counted
 * with all others in place.
 *
 * @param total with all filters
 * @param categories those that would have products
 * @param prices the steps that would have products
 * @param inStock how many of them can be bought
 */
public record Facets(int total, List<Category> categories, List<PriceStep> prices, int inStock) {

    /** Copies the lists. */
    public Facets {
        categories = categories == null ? List.of() : List.copyOf(categories);
        prices = prices == null ? List.of() : List.copyOf(prices);
    }
}
