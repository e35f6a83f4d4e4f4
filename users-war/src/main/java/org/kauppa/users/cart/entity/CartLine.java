package org.kauppa.users.cart.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How many of one product are in a cart. Whether there is such a product is not known here.
 *
 * @param id of the product
 * @param quantity 1 to 1,000,000
 */
@JsonbPropertyOrder({"id", "quantity"})
public record CartLine(long id, int quantity) {}
