package org.kauppa.web.catalog.entity;

import java.util.List;

/**
 * One page of products.
 *
 * @param next where the next page starts, for {@link Search#after()}; null on the last page
 */
public record Slice(List<Product> products, String next) {

    /** Copies the list. */
    public Slice {
        products = List.copyOf(products);
    }
}
