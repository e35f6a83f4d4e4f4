package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A product as clients see it.
 *
 * @param id names the product in every call
 * @param price in EUR, two decimals
 * @param quantity how many can be bought now
 * @param category a slug such as {@code soft-drinks}
 * @param image the path of the picture on the storefront, or null
 * @param version counts the changes of the description, not of the stock
 */
@Schema(name = "Product")
@JsonbPropertyOrder({"id", "name", "description", "price", "quantity", "category", "image", "version"})
public record ProductDetails(
        long id,
        String name,
        String description,
        BigDecimal price,
        int quantity,
        String category,
        String image,
        int version) {

    /** The select list of a query that gives these details of {@code Product p}. */
    public static final String SELECT = "select new org.kauppa.products.catalog.entity.ProductDetails("
            + "p.id, p.name, p.description, p.price, p.quantity, p.category, p.image, p.version) from Product p";
}
