package org.kauppa.products.stock.entity;

/** The books are too long to be read in one go; the next call goes on where this one ended. */
public class AuditUnfinished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The one reason. */
    public AuditUnfinished() {
        super("The books have not been read to their end");
    }
}
