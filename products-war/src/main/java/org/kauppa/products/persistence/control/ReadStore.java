package org.kauppa.products.persistence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.kauppa.service.database.DatabaseFault;

/**
 * The replicas: for queries, outside of JTA transactions. A query whose replica is lost is asked again at once, which
 * the driver does on another one.
 */
@ApplicationScoped
@Retry(
        retryOn = ReadStore.ReplicaLost.class,
        maxRetries = ReadStore.MAX_RETRIES,
        maxDuration = ReadStore.MAX_MILLIS,
        delay = 0,
        jitter = 0)
public class ReadStore {

    static final int MAX_RETRIES = 2;
    static final long MAX_MILLIS = 2_500;

    @PersistenceUnit(unitName = "products-read")
    EntityManagerFactory replicas;

    /**
     * The answer of {@code query}, which must be read whole: nothing lazy may leave it.
     *
     * @throws ReplicaLost when no replica answers
     * @throws TookTooLong when the query has a limit, and needs more time
     */
    public <T> T read(Function<EntityManager, T> query) {
        try (var entities = replicas.createEntityManager()) {
            return query.apply(entities);
        } catch (RuntimeException e) {
            throw ReplicaLost.orSame(TookTooLong.orSame(e));
        }
    }

    /**
     * The same on one connection, so that what a first statement waits for still holds for the next.
     *
     * @throws ReplicaLost when no replica answers
     */
    public <T> T readOnOneConnection(Function<EntityManager, T> query) {
        return read(entities -> {
            var transaction = entities.getTransaction();
            transaction.begin();
            try {
                // EclipseLink begins the database's transaction, which holds the connection, only when it must.
                entities.unwrap(Connection.class);
                return query.apply(entities);
            } finally {
                transaction.rollback();
            }
        });
    }

    /** The connection to a replica broke, or none could be had. */
    public static final class ReplicaLost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ReplicaLost(RuntimeException cause) {
            super("No answer from the replica", cause);
        }

        private static RuntimeException orSame(RuntimeException failure) {
            return DatabaseFault.of(failure) == DatabaseFault.UNAVAILABLE ? new ReplicaLost(failure) : failure;
        }
    }
}
