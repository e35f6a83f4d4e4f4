package org.kauppa.users.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.kauppa.users.storage.entity.InstantColumn;

/**
 * How often signing in has failed lately with one name, from one address, or both. An attempt counts as failed from its
 * beginning, so that many at once cannot slip through, and is taken back when the password was right. Nothing of it is
 * left an hour after the last failure.
 */
@Entity
@Table(name = "sign_in_throttle")
@NamedQuery(name = FailedSignIns.OF, query = "select f from FailedSignIns f where f.subject in :subjects")
public class FailedSignIns {

    /** Finds those of the {@code subjects}. */
    public static final String OF = "FailedSignIns.of";

    /** A failure counts for so long. */
    public static final Duration MEMORY = Duration.ofHours(1);

    @Id
    private String subject;

    private int failures;

    @Column(name = "last_failure")
    @Convert(converter = InstantColumn.class)
    private Instant lastFailure;

    @Column(name = "blocked_until")
    @Convert(converter = InstantColumn.class)
    private Instant blockedUntil;

    /** For JPA. */
    protected FailedSignIns() {}

    FailedSignIns(String subject, Instant now) {
        this.subject = subject;
        this.lastFailure = now;
        this.blockedUntil = now;
    }

    /** Whose or from where. */
    public String subject() {
        return subject;
    }

    /** How long nobody may try; zero or less when somebody may. */
    public Duration pauseAt(Instant now) {
        return Duration.between(now, blockedUntil);
    }

    /** Counts an attempt as failed, and says when the failure before it was. */
    public Instant fail(Instant now, Patience patience) {
        var before = lastFailure;
        failures = isForgottenAt(now) ? 1 : failures + 1;
        lastFailure = now;
        blockedUntil = now.plus(patience.pauseAfter(failures));
        return before;
    }

    /**
     * Takes an attempt back that was counted and did not fail.
     *
     * @param at when it was counted
     * @param before when the failure before it was
     */
    public void takeBack(Instant now, Instant at, Instant before) {
        failures = Math.max(0, failures - 1);
        blockedUntil = now;
        if (lastFailure.equals(at)) {
            lastFailure = before;
        }
    }

    private boolean isForgottenAt(Instant now) {
        return lastFailure.isBefore(now.minus(MEMORY));
    }
}
