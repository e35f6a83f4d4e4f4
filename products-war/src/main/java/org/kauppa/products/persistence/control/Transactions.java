package org.kauppa.products.persistence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.kauppa.service.requests.Gate;

/**
 * The way to the primary for everything that changes something. Few transactions run at once, and the others wait here
 * in the order of arrival: it is the same row that most of them want, and whoever waits here holds neither a connection
 * nor a lock.
 */
@ApplicationScoped
public class Transactions {

    private static final int AT_ONCE = 8;
    private static final int MAX_WAITING = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Gate gate =
            new Gate(AT_ONCE, MAX_WAITING, PATIENCE, () -> new TransactionConflict("Too many wait for the primary"));

    @Inject
    DatabaseProbe databases;

    @Inject
    RetriedTransaction retried;

    @Inject
    TransactionMetrics metrics;

    /**
     * The result of the first try that commits.
     *
     * @param transaction a call of a transactional method of another bean
     * @throws TransactionConflict when there was no turn in ten seconds, or none that committed in two more
     * @throws WritesUnavailable when the primary is known to be lost
     */
    public <T> T run(Supplier<T> transaction) {
        return gate.pass(() -> {
            if (!databases.canWrite()) {
                throw new WritesUnavailable();
            }
            try {
                return metrics.time(() -> retried.run(transaction));
            } catch (RuntimeException e) {
                databases.noteWriteFailure(e);
                throw e;
            }
        });
    }
}
