package org.kauppa.web.admin.products.entity;

import java.time.Instant;

/**
 * A change of a product's stock.
 *
 * @param change units that came or, negative, went
 * @param order number of the order it belongs to; null for what staff did
 * @param note what staff said about it, or null
 * @param by who of staff did it, or null
 */
public record Movement(int change, String reason, String order, String note, Instant at, String by) {

    /** The change with its sign. */
    public String signed() {
        return change > 0 ? "+" + change : Integer.toString(change).replace('-', '−');
    }
}
