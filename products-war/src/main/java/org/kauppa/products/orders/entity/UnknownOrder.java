package org.kauppa.products.orders.entity;

/** An order that does not exist, or not for this caller: the two must look the same from outside. */
public class UnknownOrder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The caller has no order {@code number}. */
    public UnknownOrder(String number) {
        super("There is no order " + number + " of yours.");
    }
}
