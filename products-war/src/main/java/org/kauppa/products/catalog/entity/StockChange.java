package org.kauppa.products.catalog.entity;

/**
 * What staff does to the stock of a product.
 *
 * @param change units that came, or negative, that went; never 0
 */
public record StockChange(int change) {}
