package org.kauppa.users.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kauppa.users.signin.entity.FailedSignIns;
import org.kauppa.users.signin.entity.SignInAttempt;
import org.kauppa.users.signin.entity.SignInAttempt.Counted;

/** Slows down whoever guesses passwords. The counts are in the database, so that all instances agree. */
@ApplicationScoped
public class SignInThrottle {

    /** Locks the row, new or not; its values stay. */
    private static final String LOCK = "insert into sign_in_throttle"
            + " (subject, name_digest, failures, last_failure, blocked_until) values (?1, ?2, 0, ?3, ?3)"
            + " on duplicate key update subject = sign_in_throttle.subject";

    private static final String FORGET_NAME = "delete from sign_in_throttle where name_digest = ?1";

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Inject
    KnownAddresses knownAddresses;

    /**
     * Lets an attempt begin, and counts it as failed until it is {@linkplain #takeBack taken back}.
     *
     * @return what it was counted for
     * @throws TooManyAttempts when there were too many failures; the attempt does not count then
     */
    @Transactional
    public List<Counted> begin(SignInAttempt attempt) {
        var counted = attempt.counted(knownAddresses.isKnown(attempt));
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var failures = locked(counted, now);
        var pause = failures.values().stream()
                .map(found -> found.pauseAt(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (pause.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts(pause);
        }
        counted.forEach(one -> failures.get(one.subject()).fail(now, one.patience()));
        return counted;
    }

    /** Takes back an attempt that did not fail: the password was right, or could not be checked. */
    @Transactional
    public void takeBack(List<Counted> counted) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        locked(counted, now).values().forEach(found -> found.takeBack(now));
    }

    /** Forgets what is counted for a name. */
    public void forget(String username) {
        entityManager
                .createNativeQuery(FORGET_NAME)
                .setParameter(1, SignInAttempt.nameDigest(username))
                .executeUpdate();
    }

    private Map<String, FailedSignIns> locked(List<Counted> counted, Instant now) {
        for (var one : counted) {
            entityManager
                    .createNativeQuery(LOCK)
                    .setParameter(1, one.subject())
                    .setParameter(2, one.nameDigest())
                    .setParameter(3, Timestamp.from(now))
                    .executeUpdate();
        }
        return entityManager
                .createNamedQuery(FailedSignIns.OF, FailedSignIns.class)
                .setParameter("subjects", counted.stream().map(Counted::subject).toList())
                .getResultStream()
                .collect(Collectors.toMap(FailedSignIns::subject, Function.identity()));
    }
}
