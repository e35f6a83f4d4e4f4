package org.kauppa.products.stock.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Something in the books that does not agree.
 *
 * @param kind {@code quantity}: the stock of a product is not the sum of its movements; {@code sale}: an order line
 *     without its movement; {@code cancellation}: a line of a cancelled order without its return, or a return without
 *     cancellation
 * @param id the product
 * @param order the order's number, null for {@code quantity}
 * @param expected units, null where there should be no movement
 * @param found units, null where there is no movement or no product
 */
@JsonbPropertyOrder({"kind", "id", "order", "expected", "found"})
public record BookDifference(String kind, long id, String order, Long expected, Long found) {}
