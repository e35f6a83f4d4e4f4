package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.service.limits.Subject;

/**
 * Takes a customer's name out of the orders and of the keys they were sent under. What was sold, when and for how much
 * stays: it is the shop's bookkeeping. As long as an access token may still tell the name, nothing is sold to it.
 */
@ApplicationScoped
public class CustomerErasure {

    private static final int AT_ONCE = 500;
    private static final int PSEUDONYM_DIGITS = 20;

    /** Longer than any access token holds. */
    private static final int REMEMBERED_MINUTES = 20;

    @Inject
    @WriteStore
    EntityManager primary;

    /** A name that is nobody's: accounts cannot have a tilde in theirs. */
    public static String newPseudonym() {
        return "deleted~" + UUID.randomUUID().toString().replace("-", "").substring(0, PSEUDONYM_DIGITS);
    }

    /**
     * Lets no purchase of that customer begin any more; says nothing of those under way, which end within seconds.
     *
     * @return true
     */
    @Transactional
    public boolean begin(String customer) {
        primary.createNativeQuery("insert into erased_customer (name_digest, erased_at) values (?1, utc_timestamp(6))"
                        + " on duplicate key update erased_at = utc_timestamp(6)")
                .setParameter(1, digest(customer))
                .executeUpdate();
        return true;
    }

    /** Renames a customer in some rows, and says in how many; none are left when there were none. */
    @Transactional
    public int rename(String customer, String pseudonym) {
        return rename("purchase_order", "customer", customer, pseudonym)
                + rename("idempotency_key", "caller", customer, pseudonym);
    }

    /** Whether the account of that name was deleted a short time ago; belongs inside the caller's transaction. */
    boolean isErased(String customer) {
        return !primary.createNativeQuery("select 1 from erased_customer where name_digest = ?1")
                .setParameter(1, digest(customer))
                .getResultList()
                .isEmpty();
    }

    /** Forgets some of those of whom no access token is left, and says how many there were. */
    @Transactional
    public int forget(int most) {
        return primary.createNativeQuery(
                        "delete from erased_customer where erased_at < utc_timestamp(6) - interval ?1 minute limit "
                                + most)
                .setParameter(1, REMEMBERED_MINUTES)
                .executeUpdate();
    }

    private int rename(String table, String column, String customer, String pseudonym) {
        return primary.createNativeQuery(
                        "update " + table + " set " + column + " = ?2 where " + column + " = ?1 limit " + AT_ONCE)
                .setParameter(1, customer)
                .setParameter(2, pseudonym)
                .executeUpdate();
    }

    private static String digest(String customer) {
        return Subject.of("erased customer", customer.toLowerCase(Locale.ROOT));
    }
}
