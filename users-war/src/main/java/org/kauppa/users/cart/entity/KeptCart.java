package org.kauppa.users.cart.entity;

/**
 * A cart with the version that every change of it raises.
 *
 * @param version 0 for the cart of somebody who never had one
 */
public record KeptCart(long version, Cart cart) {

    /** What is there before anything was kept. */
    public static final KeptCart NONE = new KeptCart(0, Cart.NONE);
}
