package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How much there is of a product.
 *
 * @param quantity units in stock
 */
@JsonbPropertyOrder({"id", "quantity"})
public record ProductStock(long id, int quantity) {}
