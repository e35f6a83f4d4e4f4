package org.kauppa.service.limits;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Counts requests in the table {@code request_limit} of a service. Of a client there is only a digest, and nothing once
 * its time is over. Moments are milliseconds since 1970, as no time zone of a connection can shift those.
 */
public final class RequestLimits {

    private static final String LOCK = "insert into request_limit (subject, spent_until) values (?1, ?2)"
            + " on duplicate key update subject = subject";
    private static final String READ = "select spent_until from request_limit where subject = ?1";
    private static final String KEEP = "update request_limit set spent_until = ?2 where subject = ?1";
    private static final String FORGET = "delete from request_limit where spent_until < ?1 limit ";

    private final EntityManager entityManager;

    /** Counts in the transactions of this entity manager. */
    public RequestLimits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Counts one request, in a transaction that the caller has begun and should soon end.
     *
     * @param kind what is asked for
     * @param client who asks
     * @throws TooManyRequests when it is one too many; it is not counted then
     */
    public void take(RateLimit limit, String kind, String client) {
        var subject = Subject.of(kind, client);
        var now = Instant.now();
        set(LOCK, subject, now);
        var spentUntil = (Number)
                entityManager.createNativeQuery(READ).setParameter(1, subject).getSingleResult();
        set(KEEP, subject, limit.take(Instant.ofEpochMilli(spentUntil.longValue()), now));
    }

    /** Forgets at most {@code most} clients for whom nothing counts any more, and says how many there were. */
    public int forget(int most) {
        return entityManager
                .createNativeQuery(FORGET + most)
                .setParameter(1, System.currentTimeMillis())
                .executeUpdate();
    }

    private void set(String sql, String subject, Instant moment) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, subject)
                .setParameter(2, moment.toEpochMilli())
                .executeUpdate();
    }
}
