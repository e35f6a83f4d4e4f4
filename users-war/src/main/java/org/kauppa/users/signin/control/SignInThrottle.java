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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kauppa.users.signin.entity.BegunAttempt;
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
     * @throws TooManyAttempts when there were too many failures; the attempt does not count then
     */
    @Transactional
    public BegunAttempt begin(SignInAttempt attempt) {
        var counted = attempt.counted(knownAddresses.isKnown(attempt));
        var now = now();
        refuseDuringPause(find(counted).values(), now); // before anything is locked: whoever is to wait holds nobody up
        var failures = locked(counted, now);
        refuseDuringPause(failures.values(), now);
        var before = new HashMap<String, Instant>();
        counted.forEach(
                one -> before.put(one.subject(), failures.get(one.subject()).fail(now, one.patience())));
        return new BegunAttempt(now, counted, before);
    }

    /** Takes back an attempt that did not fail: the password was right, or could not be checked. */
    @Transactional
    public void takeBack(BegunAttempt attempt) {
        var now = now();
        locked(attempt.counted(), now)
                .forEach((subject, found) ->
                        found.takeBack(now, attempt.at(), attempt.before().get(subject)));
    }

    /** Forgets what is counted for a name. */
    public void forget(String username) {
        entityManager
                .createNativeQuery(FORGET_NAME)
                .setParameter(1, SignInAttempt.nameDigest(username))
                .executeUpdate();
    }

    private static void refuseDuringPause(Collection<FailedSignIns> failures, Instant now) {
        var pause = failures.stream()
                .map(found -> found.pauseAt(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (pause.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts(pause);
        }
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
        return find(counted);
    }

    private Map<String, FailedSignIns> find(List<Counted> counted) {
        return entityManager
                .createNamedQuery(FailedSignIns.OF, FailedSignIns.class)
                .setParameter("subjects", counted.stream().map(Counted::subject).toList())
                .setHint("eclipselink.refresh", true) // another attempt may have counted until the rows were locked
                .getResultStream()
                .collect(Collectors.toMap(FailedSignIns::subject, Function.identity()));
    }

    /** As exact as the columns are. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
