package org.kauppa.products.consistency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kauppa.products.consistency.entity.ConsistencyToken;
import org.kauppa.products.persistence.control.ReadStore;

/**
 * Waits for one replica, with bounds: few wait at once, since each holds a connection, and after a wait that was in vain
 * nobody waits for a second. So a page of many reads waits once, and tokens that no replica will ever have, because
 * somebody made them up, keep nobody from reading.
 */
@ApplicationScoped
class ReplicaWait {

    private static final int MOST_WAITING = 4;
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final double MILLIS_PER_SECOND = 1_000.0;

    private final Semaphore places = new Semaphore(MOST_WAITING);
    private volatile long noWaitUntil = System.nanoTime();

    @Inject
    ReadStore replicas;

    @Inject
    CausalReadMetrics metrics;

    @Inject
    @ConfigProperty(name = "PRODUCTS_CAUSAL_WAIT_MS", defaultValue = "250")
    int waitMillis;

    /** The answer of a replica that has what {@code token} names; empty when none had it in time. */
    <T> Optional<T> forReplica(ConsistencyToken token, Function<EntityManager, T> query) {
        if (System.nanoTime() - noWaitUntil < 0 || !places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return replicas.readOnOneConnection(
                    replica -> catchesUp(replica, token) ? Optional.of(query.apply(replica)) : Optional.empty());
        } finally {
            places.release();
        }
    }

    private boolean catchesUp(EntityManager replica, ConsistencyToken token) {
        var begin = System.nanoTime();
        var timedOut = (Number) replica.createNativeQuery("select wait_for_executed_gtid_set(?1, ?2)")
                .setParameter(1, token.gtids())
                .setParameter(2, waitMillis / MILLIS_PER_SECOND)
                .getSingleResult();
        metrics.waited(System.nanoTime() - begin);
        if (timedOut.intValue() != 0) {
            noWaitUntil = System.nanoTime() + PAUSE_NANOS;
            return false;
        }
        return true;
    }
}
