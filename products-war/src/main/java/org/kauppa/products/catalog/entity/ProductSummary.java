package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;

/**
 * A product as shoppers see it, in one language.
 *
 * @param id names the product in every call
 * @param price in EUR, two decimals
 * @param quantity how many can be bought now
 * @param category a slug such as {@code soft-drinks}
 * @param image the path of the picture on the storefront, or null
 * @param version counts the changes of the description, not of the stock
 */
@JsonbPropertyOrder({"id", "name", "description", "price", "quantity", "category", "image", "version"})
public record ProductSummary(
        long id,
        String name,
        String description,
        BigDecimal price,
        int quantity,
        String category,
        String image,
        int version) {}
