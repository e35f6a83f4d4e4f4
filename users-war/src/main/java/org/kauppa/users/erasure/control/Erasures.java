package org.kauppa.users.erasure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.erasure.entity.Erasure;
import org.kauppa.users.signin.control.SignInThrottle;
import org.kauppa.users.signin.entity.SignInAttempt;

/** Deletes accounts, and keeps what is still to be done elsewhere in the same transaction (a transactional outbox). */
@ApplicationScoped
public class Erasures {

    private static final int AT_ONCE = 20;

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Inject
    Accounts accounts;

    @Inject
    SignInThrottle throttle;

    /** Deletes the account with its sign-ins and everything that was counted for it. */
    @Transactional
    public void erase(Account account) {
        var username = account.username();
        entityManager.persist(new Erasure(username, SignInAttempt.nameDigest(username), Instant.now()));
        throttle.forget(username);
        accounts.delete(account.id());
    }

    /** Whether the name was somebody's a short time ago, so that it must not become somebody else's yet. */
    public boolean isReserved(String username) {
        return !entityManager
                .createNamedQuery(Erasure.RESERVED, Long.class)
                .setParameter("digest", SignInAttempt.nameDigest(username))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The oldest of which products does not know yet. */
    public List<Erasure> unfinished() {
        return entityManager
                .createNamedQuery(Erasure.UNFINISHED, Erasure.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Notes that products has forgotten the name, and forgets it here. */
    @Transactional
    public void finish(Erasure erasure) {
        entityManager
                .createNamedQuery(Erasure.FINISH)
                .setParameter("digest", erasure.nameDigest())
                .setParameter("now", Instant.now())
                .executeUpdate();
    }
}
