package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.kauppa.products.persistence.control.WriteStore;

/**
 * Takes a customer's name out of the orders and of the keys they were sent under. What was sold, when and for how much
 * stays: it is the shop's bookkeeping.
 */
@ApplicationScoped
public class CustomerErasure {

    private static final String LIMIT = " limit 500";
    private static final int PSEUDONYM_DIGITS = 20;

    @Inject
    @WriteStore
    EntityManager primary;

    /** A name that is nobody's: accounts cannot have a tilde in theirs. */
    public static String newPseudonym() {
        return "deleted~" + UUID.randomUUID().toString().replace("-", "").substring(0, PSEUDONYM_DIGITS);
    }

    /** Renames a customer in some rows, and says in how many; none are left when there were none. */
    @Transactional
    public int rename(String customer, String pseudonym) {
        return rename("purchase_order", "customer", customer, pseudonym)
                + rename("idempotency_key", "caller", customer, pseudonym);
    }

    private int rename(String table, String column, String customer, String pseudonym) {
        return primary.createNativeQuery(
                        "update " + table + " set " + column + " = ?2 where " + column + " = ?1" + LIMIT)
                .setParameter(1, customer)
                .setParameter(2, pseudonym)
                .executeUpdate();
    }
}
