package org.kauppa.users.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.passwords.entity.PasswordHash;

/** The stored accounts. */
@ApplicationScoped
public class Accounts {

    /** More are not listed at once: the list is for looking at a development system. */
    private static final int MAX_LISTED = 500;

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    /** The account of that name, without regard to case. */
    public Optional<Account> named(String username) {
        if (!Account.mayBeNamed(username)) {
            return Optional.empty();
        }
        return entityManager
                .createNamedQuery(Account.BY_USERNAME, Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** The oldest 500 accounts. */
    public List<Account> all() {
        return entityManager
                .createNamedQuery(Account.ALL, Account.class)
                .setMaxResults(MAX_LISTED)
                .getResultList();
    }

    /** Stores a costlier hash of the same password, unless the password was changed meanwhile. */
    @Transactional
    public void replaceHash(Account account, PasswordHash made) {
        entityManager
                .createNamedQuery(Account.REPLACE_HASH)
                .setParameter("made", made.phc())
                .setParameter("known", account.passwordHash().phc())
                .setParameter("id", account.id())
                .executeUpdate();
    }
}
