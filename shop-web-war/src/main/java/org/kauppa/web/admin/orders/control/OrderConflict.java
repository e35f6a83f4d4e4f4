package org.kauppa.web.admin.orders.control;

/**
 * A 409 of products to the wish to ship or cancel an order.
 *
 * @param orderStatus how far the order is instead: shipped or cancelled
 */
public record OrderConflict(String orderStatus) {}
