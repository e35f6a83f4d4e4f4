package org.kauppa.users.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kauppa.users.signin.control.SignIns;

/** Who is staff. Somebody always is: two who take each other's role at the same time wait for each other here. */
@ApplicationScoped
public class AdminRole {

    private static final String GIVE = "insert ignore into account_role (account_id, role) values (?1, 'ADMIN')";
    private static final String ALL_LOCKED =
            "select account_id from account_role where role = 'ADMIN' order by account_id for update";
    private static final String TAKE = "delete from account_role where account_id = ?1 and role = 'ADMIN'";

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Inject
    SignIns signIns;

    /** Gives the role to an account, and says whether it did not have it. */
    @Transactional
    public boolean give(long accountId) {
        return entityManager.createNativeQuery(GIVE).setParameter(1, accountId).executeUpdate() == 1;
    }

    /**
     * Takes the role from an account and ends its sign-ins, and says whether it had it.
     *
     * @throws LastAdmin when nobody else has it
     */
    @Transactional
    public boolean take(long accountId) {
        var admins = admins();
        if (!admins.contains(accountId)) {
            return false;
        }
        if (admins.size() == 1) {
            throw new LastAdmin();
        }
        entityManager.createNativeQuery(TAKE).setParameter(1, accountId).executeUpdate();
        signIns.endAll(accountId);
        return true;
    }

    private List<Long> admins() {
        List<?> ids = entityManager.createNativeQuery(ALL_LOCKED).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
