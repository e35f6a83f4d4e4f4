package org.kauppa.products.orders.entity;

/** The purchase under the same key is still being made, and waiting for it took too long. */
public class PurchaseInProgress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The one reason. */
    public PurchaseInProgress() {
        super("The same purchase is being made right now: ask again in a moment.");
    }
}
