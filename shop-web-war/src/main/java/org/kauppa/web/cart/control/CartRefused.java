package org.kauppa.web.cart.control;

/** Users does not take the shopper's access token: the sign-in has ended. */
class CartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CartRefused() {
        super("users does not take the access token");
    }
}
