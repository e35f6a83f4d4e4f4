package org.kauppa.products.consistency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import org.kauppa.products.consistency.entity.ConsistencyToken;
import org.kauppa.products.persistence.control.ReadStore;
import org.kauppa.products.persistence.control.TookTooLong;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.service.requests.Gate;

/**
 * Reads from a replica, never older than what the client has seen. Each replica is asked whether it has that; when none
 * has, one of them is waited for, and the primary is asked only when that was in vain.
 */
@ApplicationScoped
public class CausalReads {

    /** How many replicas are asked at most; the driver turns to the next one with each try. */
    private static final int MOST_REPLICAS = 5;

    private static final int PRIMARY_READS_AT_ONCE = 6;
    private static final int PRIMARY_READS_WAITING = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** The purchases need the primary more than those who read there because the replicas are late. */
    private final Gate primaryReads = new Gate(
            PRIMARY_READS_AT_ONCE,
            PRIMARY_READS_WAITING,
            PATIENCE,
            () -> new TransactionConflict("Too many read from the primary"));

    @Inject
    ReadStore replicas;

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    Causality causality;

    @Inject
    ReplicaWait wait;

    @Inject
    CausalReadMetrics metrics;

    /** The answer of {@code query}, which must be read whole: nothing lazy may leave it. */
    public <T> T read(Function<EntityManager, T> query) {
        return causality.required().map(token -> read(query, token)).orElseGet(() -> replicas.read(query));
    }

    private <T> T read(Function<EntityManager, T> query, ConsistencyToken token) {
        Optional<T> answer = fromReplicaThatHas(token, query);
        if (answer.isPresent()) {
            metrics.answeredBy("replica");
            return answer.get();
        }
        answer = wait.forReplica(token, query);
        if (answer.isPresent()) {
            metrics.answeredBy("replica-after-wait");
            return answer.get();
        }
        metrics.answeredBy("primary");
        return primaryReads.pass(() -> fromPrimary(query));
    }

    private <T> T fromPrimary(Function<EntityManager, T> query) {
        try {
            return query.apply(primary);
        } catch (RuntimeException e) {
            throw TookTooLong.orSame(e);
        }
    }

    private <T> Optional<T> fromReplicaThatHas(ConsistencyToken token, Function<EntityManager, T> query) {
        var asked = new HashSet<String>();
        var answer = Optional.<T>empty();
        var isNew = true;
        for (var i = 0; i < MOST_REPLICAS && answer.isEmpty() && isNew; i++) {
            var known = asked.size();
            answer = replicas.readOnOneConnection(
                    replica -> has(replica, token, asked) ? Optional.of(query.apply(replica)) : Optional.empty());
            isNew = asked.size() > known; // the round is over when a replica comes up again
        }
        return answer;
    }

    private static boolean has(EntityManager replica, ConsistencyToken token, HashSet<String> asked) {
        var row = (Object[])
                replica.createNativeQuery("select @@global.server_uuid, gtid_subset(?1, @@global.gtid_executed)")
                        .setParameter(1, token.gtids())
                        .getSingleResult();
        asked.add((String) row[0]);
        return ((Number) row[1]).intValue() == 1;
    }
}
