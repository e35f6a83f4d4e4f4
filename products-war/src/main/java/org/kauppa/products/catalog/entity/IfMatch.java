package org.kauppa.products.catalog.entity;

import java.util.List;
import java.util.Optional;

/**
 * What a client has seen of a product that it wants to change (RFC 9110, 13.1.1).
 *
 * @param tags any of which will do; empty for whatever there is
 */
public record IfMatch(Optional<List<ProductTag>> tags) {

    /**
     * Whether the client has seen the product's description as it is, and its stock too where that matters.
     *
     * @throws StaleProduct when it has not
     */
    public void check(ProductDetails now, boolean withStock) {
        var current = ProductTag.of(now);
        var seen = tags.isEmpty()
                || tags.get().stream()
                        .anyMatch(tag -> withStock ? tag.equals(current) : tag.version() == current.version());
        if (!seen) {
            throw new StaleProduct(now.id());
        }
    }
}
