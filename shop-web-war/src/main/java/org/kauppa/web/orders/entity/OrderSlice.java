package org.kauppa.web.orders.entity;

import java.util.List;

/**
 * A part of a shopper's orders, newest first.
 *
 * @param next where the next part starts; null on the last one
 */
public record OrderSlice(List<Order> orders, String next) {

    /** Copies the list. */
    public OrderSlice {
        orders = List.copyOf(orders);
    }
}
