package org.kauppa.users.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kauppa.users.storage.entity.InstantColumn;

/**
 * One sign-in of an account, in one browser or program. It begins with the password, goes on with each refresh token, and
 * ends by signing out, when a spent token is used again, when the password is changed elsewhere, or by age.
 */
@Entity
@Table(name = "sign_in")
@NamedQuery(
        name = OngoingSignIn.OF_ACCOUNT,
        query = "select s from OngoingSignIn s where s.accountId = :account order by s.startedAt desc, s.id")
@NamedQuery(
        name = OngoingSignIn.COUNT,
        query = "select s.accountId, count(s) from OngoingSignIn s where s.accountId in :accounts"
                + " and s.lastUsedAt >= :used and s.startedAt >= :started group by s.accountId")
@NamedQuery(
        name = OngoingSignIn.END_OTHERS,
        query = "delete from OngoingSignIn s where s.accountId = :account and s.id <> :kept")
public class OngoingSignIn {

    /** Lists those of an {@code account}, newest first. */
    public static final String OF_ACCOUNT = "OngoingSignIn.ofAccount";

    /** Counts those of each of {@code accounts} that were {@code used} and {@code started} since then. */
    public static final String COUNT = "OngoingSignIn.count";

    /** Ends those of an {@code account}, except {@code kept}. */
    public static final String END_OTHERS = "OngoingSignIn.endOthers";

    /** It ends when no refresh token is used for so long. */
    public static final Duration IDLE_LIMIT = Duration.ofDays(14);

    /** It ends then, whatever is done with it. */
    public static final Duration AGE_LIMIT = Duration.ofDays(90);

    @Id
    private String id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private Instant startedAt;

    @Column(name = "last_used_at")
    @Convert(converter = InstantColumn.class)
    private Instant lastUsedAt;

    /** For JPA. */
    protected OngoingSignIn() {}

    /** A sign-in that begins now. */
    public OngoingSignIn(long accountId, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.accountId = accountId;
        this.startedAt = now;
        this.lastUsedAt = now;
    }

    /** Names it in access tokens. */
    public String id() {
        return id;
    }

    /** Whose it is. */
    public long accountId() {
        return accountId;
    }

    /** When the password was given. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When it was begun or prolonged last. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** Notes that it goes on, and says until when at most its next refresh token is good. */
    public Instant prolong(Instant now) {
        lastUsedAt = now;
        var byAge = startedAt.plus(AGE_LIMIT);
        var byIdleness = now.plus(IDLE_LIMIT);
        return byAge.isBefore(byIdleness) ? byAge : byIdleness;
    }

    /** Whether it is over by age or idleness, although its row is still there. */
    public boolean isOverAt(Instant now) {
        return lastUsedAt.isBefore(now.minus(IDLE_LIMIT)) || startedAt.isBefore(now.minus(AGE_LIMIT));
    }
}
