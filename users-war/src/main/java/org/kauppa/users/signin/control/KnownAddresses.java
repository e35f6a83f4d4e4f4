package org.kauppa.users.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.signin.entity.SignInAttempt;

/**
 * The addresses from which accounts were signed in to lately. Whoever guesses somebody's password elsewhere does not hold
 * up the owner there (after the device cookies of OWASP, "Slow Down Online Guessing Attacks").
 */
@ApplicationScoped
public class KnownAddresses {

    /** An address counts as known for so long. */
    public static final Duration LATELY = Duration.ofDays(30);

    private static final String IS_KNOWN = "select count(*) from known_address k join account a on a.id = k.account_id"
            + " where a.username = ?1 and k.address = ?2 and k.seen_at > ?3";
    private static final String REMEMBER =
            "insert into known_address (account_id, address, seen_at) values (?1, ?2, ?3)"
                    + " on duplicate key update seen_at = ?3";

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    /** Whether the account of that name was signed in to from there; never for a name without account. */
    public boolean isKnown(SignInAttempt attempt) {
        if (!Account.mayBeNamed(attempt.username())) {
            return false;
        }
        var known = (Number) entityManager
                .createNativeQuery(IS_KNOWN)
                .setParameter(1, attempt.username())
                .setParameter(2, attempt.addressDigest())
                .setParameter(3, Timestamp.from(Instant.now().minus(LATELY)))
                .getSingleResult();
        return known.longValue() > 0;
    }

    /** Forgets all of an account; belongs inside the caller's transaction. */
    void forget(long accountId) {
        entityManager
                .createNativeQuery("delete from known_address where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** Remembers that the account was signed in to from there; belongs inside the caller's transaction. */
    void remember(long accountId, SignInAttempt attempt) {
        entityManager
                .createNativeQuery(REMEMBER)
                .setParameter(1, accountId)
                .setParameter(2, attempt.addressDigest())
                .setParameter(3, Timestamp.from(Instant.now()))
                .executeUpdate();
    }
}
