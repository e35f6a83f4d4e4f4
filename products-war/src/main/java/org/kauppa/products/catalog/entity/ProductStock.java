package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much there is of a product.
 *
 * @param quantity units in stock
 */
@Schema(name = "Stock")
@JsonbPropertyOrder({"id", "quantity"})
public record ProductStock(long id, int quantity) {}
