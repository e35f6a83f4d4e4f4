package org.kauppa.users.cart.boundary;

/** Another cart is kept than the one that was to be replaced. */
public class StaleCart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleCart() {
        super("The cart was changed elsewhere: look at it again.");
    }
}
