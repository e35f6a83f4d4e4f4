package org.kauppa.products.orders.entity;

/** A key that stands for another purchase already. */
public class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The one reason. */
    public IdempotencyKeyReused() {
        super("This idempotency key was used for another purchase: make a new one.");
    }
}
