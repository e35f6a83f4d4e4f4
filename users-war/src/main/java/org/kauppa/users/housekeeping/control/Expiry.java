package org.kauppa.users.housekeeping.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kauppa.service.limits.RequestLimits;
import org.kauppa.users.erasure.entity.Erasure;
import org.kauppa.users.signin.control.KnownAddresses;
import org.kauppa.users.signin.entity.FailedSignIns;
import org.kauppa.users.signin.entity.OngoingSignIn;

/** What is forgotten when. */
@ApplicationScoped
public class Expiry {

    /** Rows that one transaction deletes at most, so that it holds few locks for a short time. */
    static final int AT_ONCE = 500;

    private static final List<Kept> KEPT = List.of(
            new Kept("sign_in where last_used_at < ?1", OngoingSignIn.IDLE_LIMIT),
            new Kept("sign_in where started_at < ?1", OngoingSignIn.AGE_LIMIT),
            new Kept("refresh_token where expires_at < ?1", Duration.ZERO),
            new Kept("sign_in_throttle where last_failure < ?1", FailedSignIns.MEMORY),
            new Kept("known_address where seen_at < ?1", KnownAddresses.LATELY),
            new Kept("account_erasure where deleted_at < ?1 and username is null", Erasure.NAME_RESERVED));

    private record Kept(String rows, Duration time) {}

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    /** How many kinds of things there are. */
    static int kinds() {
        return KEPT.size() + 1;
    }

    /** Forgets some things of one kind whose time is over, and says how many there were. */
    @Transactional
    public int forget(int kind) {
        if (kind == KEPT.size()) {
            return new RequestLimits(entityManager).forget(AT_ONCE);
        }
        var kept = KEPT.get(kind);
        return entityManager
                .createNativeQuery("delete from " + kept.rows() + " limit " + AT_ONCE)
                .setParameter(1, Timestamp.from(Instant.now().minus(kept.time())))
                .executeUpdate();
    }
}
