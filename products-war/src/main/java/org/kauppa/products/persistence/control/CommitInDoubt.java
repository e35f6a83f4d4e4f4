package org.kauppa.products.persistence.control;

import jakarta.transaction.SystemException;
import javax.transaction.xa.XAException;
import org.kauppa.service.database.DatabaseFault;

/**
 * The connection broke while the primary was committing: nobody here knows whether it did. Not to be tried again from
 * here, since that might do it twice.
 */
public class CommitInDoubt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CommitInDoubt(RuntimeException cause) {
        super("The commit was not answered", cause);
    }

    /** This, when {@code failure} came from the commit itself, else the same; the container drops the driver's words. */
    static RuntimeException orSame(RuntimeException failure) {
        var isOfCommit = DatabaseFault.causes(failure)
                .anyMatch(cause -> cause instanceof XAException || cause instanceof SystemException);
        return isOfCommit ? new CommitInDoubt(failure) : failure;
    }
}
