package org.kauppa.products.persistence.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.kauppa.service.database.DatabaseFault;

/**
 * Runs a transaction again that lost against others: after a deadlock or a lock wait, with a short random pause, for at
 * most two seconds. It stands outside of the transaction, on a bean of its own: each try is a whole one.
 */
@ApplicationScoped
class RetriedTransaction {

    /** The duration alone ends it. */
    private static final int UNLIMITED = -1;

    @Retry(retryOn = TransactionConflict.class, maxRetries = UNLIMITED, maxDuration = 2_000, delay = 15, jitter = 10)
    public <T> T run(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RuntimeException e) {
            throw DatabaseFault.of(e) == DatabaseFault.CONFLICT ? new TransactionConflict(e) : CommitInDoubt.orSame(e);
        }
    }
}
