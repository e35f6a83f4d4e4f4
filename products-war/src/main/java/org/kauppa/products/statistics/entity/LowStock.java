package org.kauppa.products.statistics.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A product of which little is left.
 *
 * @param quantity units in stock, at most 10
 */
@JsonbPropertyOrder({"id", "name", "quantity"})
public record LowStock(long id, String name, int quantity) {}
