package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A product with everything that staff can change.
 *
 * @param id names the product in every call
 * @param name in English
 * @param description in English
 * @param price in EUR, two decimals
 * @param quantity how many can be bought now
 * @param category a slug such as {@code soft-drinks}
 * @param image the path of the picture on the storefront, or null
 * @param version counts the changes of the description, not of the stock
 * @param translations its texts in other languages, by the language's tag; empty when it has none
 */
@JsonbPropertyOrder({"id", "name", "description", "price", "quantity", "category", "image", "version", "translations"})
public record ProductDetails(
        long id,
        String name,
        String description,
        BigDecimal price,
        int quantity,
        String category,
        String image,
        int version,

        Map<String, Translation> translations) {}
