package org.kauppa.products.persistence.control;

/** A transaction that lost against another one and was undone whole: it may be run again at once. */
public class TransactionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what the database said. */
    public TransactionConflict(Throwable cause) {
        super("The transaction was undone in favour of another one", cause);
    }

    /** With what the transaction itself found. */
    public TransactionConflict(String reason) {
        super(reason);
    }
}
