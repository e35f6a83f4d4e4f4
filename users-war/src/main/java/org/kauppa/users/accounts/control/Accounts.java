package org.kauppa.users.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Role;
import org.kauppa.users.passwords.entity.PasswordHash;

/** The stored accounts. */
@ApplicationScoped
public class Accounts {

    /** More are not listed at once: the list is for looking at a development system. */
    private static final int MAX_LISTED = 500;

    /** SQL of its own, because another instance may be storing the same one: whoever comes second changes nothing. */
    private static final String ADD_ACCOUNT = "insert into account (username, password_hash, created_at) "
            + "values (?1, ?2, ?3) on duplicate key update id = id";

    private static final String ADD_ROLE =
            "insert into account_role (account_id, role) " + "select id, ?2 from account where username = ?1";

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

    /** The account with that key. */
    public Optional<Account> withId(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    /**
     * Stores a new account.
     *
     * @return false when there is one of that name already
     */
    @Transactional
    public boolean add(Account account) {
        var added = entityManager
                .createNativeQuery(ADD_ACCOUNT)
                .setParameter(1, account.username())
                .setParameter(2, account.passwordHash().phc())
                .setParameter(3, Timestamp.from(account.createdAt()))
                .executeUpdate();
        if (added == 0) {
            return false;
        }
        for (var role : account.roles()) {
            entityManager
                    .createNativeQuery(ADD_ROLE)
                    .setParameter(1, account.username())
                    .setParameter(2, role.name())
                    .executeUpdate();
        }
        return true;
    }

    /** Whether anybody has the role. */
    public boolean hasOneWith(Role role) {
        return !entityManager
                .createNamedQuery(Account.WITH_ROLE, Long.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Deletes the account, in a transaction of its own. */
    @Transactional
    public void deleteAlone(long id) {
        delete(id);
    }

    /** Deletes the account with everything that belongs to it; belongs inside the caller's transaction. */
    public void delete(long id) {
        entityManager.createNamedQuery(Account.DELETE).setParameter("id", id).executeUpdate();
    }

    /** The oldest 500 accounts. */
    public List<Account> all() {
        return entityManager
                .createNamedQuery(Account.ALL, Account.class)
                .setMaxResults(MAX_LISTED)
                .getResultList();
    }

    /** Stores another hash, unless the password was changed meanwhile; says whether it did. */
    @Transactional
    public boolean replaceHash(Account account, PasswordHash made) {
        return entityManager
                        .createNamedQuery(Account.REPLACE_HASH)
                        .setParameter("made", made.phc())
                        .setParameter("known", account.passwordHash().phc())
                        .setParameter("id", account.id())
                        .executeUpdate()
                == 1;
    }
}
