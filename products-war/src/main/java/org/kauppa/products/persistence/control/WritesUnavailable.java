package org.kauppa.products.persistence.control;

/** The primary is known not to answer: asking it would only make the caller wait. */
public class WritesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For every write until the primary is back. */
    public WritesUnavailable() {
        super("The primary does not take writes right now");
    }
}
