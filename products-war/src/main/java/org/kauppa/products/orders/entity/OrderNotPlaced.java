package org.kauppa.products.orders.entity;

/** An order that can no longer be shipped or cancelled, because one of both has happened. */
public class OrderNotPlaced extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final OrderStatus status;

    /** The order {@code number} has this status instead. */
    public OrderNotPlaced(String number, OrderStatus status) {
        super("The order " + number + " is " + status.word() + " already.");
        this.status = status;
    }

    /** What the order is instead. */
    public OrderStatus status() {
        return status;
    }
}
