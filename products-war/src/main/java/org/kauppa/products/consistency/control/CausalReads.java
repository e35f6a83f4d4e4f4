package org.kauppa.products.consistency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.kauppa.products.consistency.entity.ConsistencyToken;
import org.kauppa.products.persistence.control.ReadStore;
import org.kauppa.products.persistence.control.WriteStore;

/**
 * Reads from a replica, never older than what the client has seen: a replica that lags is waited for a moment, and the
 * primary is asked only when that was in vain.
 */
@ApplicationScoped
public class CausalReads {

    private static final double MAX_WAIT_SECONDS = 0.25;

    @Inject
    ReadStore replicas;

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    Causality causality;

    /** The answer of {@code query}, which must be read whole: nothing lazy may leave it. */
    public <T> T read(Function<EntityManager, T> query) {
        var required = causality.required();
        if (required.isEmpty()) {
            return replicas.read(query);
        }
        Optional<T> answer = replicas.readOnOneConnection(
                replica -> contains(replica, required.get()) ? Optional.of(query.apply(replica)) : Optional.empty());
        return answer.orElseGet(() -> query.apply(primary));
    }

    private static boolean contains(EntityManager replica, ConsistencyToken token) {
        var timedOut = replica.createNativeQuery("select wait_for_executed_gtid_set(?1, ?2)")
                .setParameter(1, token.gtids())
                .setParameter(2, MAX_WAIT_SECONDS)
                .getSingleResult();
        return ((Number) timedOut).intValue() == 0;
    }
}
