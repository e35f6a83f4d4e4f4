package org.kauppa.products.orders.entity;

/**
 * A product of which there is not enough.
 *
 * @param id the product
 * @param requested how many units were wanted
 * @param available how many units there are, fewer than that
 */
public record Shortage(long id, int requested, int available) {}
