package org.kauppa.products.catalog.entity;

/** A change of a product that somebody else has changed since it was looked at. */
public class StaleProduct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The product {@code id} is not what it was. */
    public StaleProduct(long id) {
        super("The product " + id + " has been changed since: look at it again, then change it.");
    }
}
