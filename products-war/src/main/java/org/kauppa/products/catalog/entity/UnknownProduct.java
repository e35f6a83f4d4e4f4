package org.kauppa.products.catalog.entity;

/** A product that is asked for and not in the catalogue. */
public class UnknownProduct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long id;

    /** The product {@code id} is not there. */
    public UnknownProduct(long id) {
        super("There is no product " + id + " in the catalogue.");
        this.id = id;
    }

    /** The id that was asked for. */
    public long id() {
        return id;
    }
}
