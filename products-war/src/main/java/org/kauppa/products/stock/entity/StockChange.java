package org.kauppa.products.stock.entity;

/**
 * What staff does to the stock of a product.
 *
 * @param change units that came, or negative, that went; never 0
 * @param note at most 200 characters, or null
 */
public record StockChange(int change, StockReason reason, String note) {

    /** The longest note. */
    public static final int MAX_NOTE = 200;

    /** A change of which nobody says why. */
    public static StockChange of(int change) {
        return new StockChange(change, StockReason.unnamed(change), null);
    }
}
