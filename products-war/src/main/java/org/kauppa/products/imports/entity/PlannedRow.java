package org.kauppa.products.imports.entity;

import java.math.BigDecimal;

/**
 * What a row will do: the product as it will be.
 *
 * @param row its number
 * @param id the product, or 0 for a new one
 * @param version the product's when the row was checked
 * @param describes whether anything but the stock changes
 * @param image the path of the picture, or null
 * @param nameFi in Finnish, or null
 * @param descriptionFi in Finnish, or null
 * @param stockChange units to be added, or negative, to be taken
 */
public record PlannedRow(
        int row,
        long id,
        int version,
        boolean describes,
        String name,
        String description,
        String category,
        BigDecimal price,
        String image,
        String nameFi,
        String descriptionFi,
        int stockChange) {

    /** Whether it adds a product. */
    public boolean creates() {
        return id == 0;
    }

    /** Whether it does anything. */
    public boolean changesSomething() {
        return creates() || describes || stockChange != 0;
    }
}
