package org.kauppa.products.catalog.entity;

/** A change of a product that does not say which state of it was looked at. */
public class PreconditionRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The one reason. */
    public PreconditionRequired() {
        super("Send the product's ETag in If-Match, so that nobody's change is overwritten.");
    }
}
