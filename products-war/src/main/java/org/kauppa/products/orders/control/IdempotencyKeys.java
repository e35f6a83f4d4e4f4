package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Optional;
import org.kauppa.products.orders.entity.FirstUse;
import org.kauppa.products.orders.entity.IdempotencyKey;
import org.kauppa.products.orders.entity.IdempotencyKeyReused;
import org.kauppa.products.orders.entity.PurchaseInProgress;
import org.kauppa.products.orders.entity.PurchaseRefused;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.service.database.DatabaseFault;

/** The keys under which purchases were sent; every method belongs inside the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {

    private static final int ROWS_OF_AN_INSERT = 1;

    @Inject
    @WriteStore
    EntityManager primary;

    /**
     * Takes the key for the order {@code orderNumber}. The first statement of a purchase: whoever comes second waits in
     * it until the first has committed. It writes in either case, so that the answer to a repeat has a GTID of its own,
     * which is behind the first one's.
     *
     * @return what the key was used for before; empty for the first use
     * @throws IdempotencyKeyReused when that was something else
     * @throws PurchaseInProgress when the first use takes longer than the lock is waited for
     */
    Optional<FirstUse> take(IdempotencyKey key, String orderNumber) {
        if (insertOrCount(key, orderNumber) == ROWS_OF_AN_INSERT) {
            return Optional.empty();
        }
        var first = firstUse(key);
        if (!first.fingerprint().equals(key.fingerprint())) {
            throw new IdempotencyKeyReused();
        }
        return Optional.of(first);
    }

    /** Keeps with the key, instead of an order, why there is none. */
    void keep(IdempotencyKey key, PurchaseRefused refusal) {
        of(key, "update idempotency_key set refusal = ?3 where caller = ?1 and client_key = ?2")
                .setParameter(3, RefusalText.of(refusal))
                .executeUpdate();
    }

    /**
     * Forgets keys that nobody needs to repeat any more.
     *
     * @param hours how old they must be
     * @param most how many at once, so that the locks are few and short
     * @return how many there were
     */
    int forget(int hours, int most) {
        return primary.createNativeQuery("delete from idempotency_key"
                        + " where created_at < utc_timestamp(6) - interval ?1 hour order by created_at limit " + most)
                .setParameter(1, hours)
                .executeUpdate();
    }

    private int insertOrCount(IdempotencyKey key, String orderNumber) {
        try {
            return of(
                            key,
                            "insert into idempotency_key (caller, client_key, fingerprint, order_number, created_at)"
                                    + " values (?1, ?2, ?3, ?4, utc_timestamp(6))"
                                    + " on duplicate key update uses = uses + 1")
                    .setParameter(3, key.fingerprint())
                    .setParameter(4, orderNumber)
                    .executeUpdate();
        } catch (RuntimeException e) {
            throw DatabaseFault.isLockWaitTimeout(e) ? new PurchaseInProgress() : e;
        }
    }

    private FirstUse firstUse(IdempotencyKey key) {
        var row = (Object[]) of(
                        key,
                        "select fingerprint, order_number, refusal from idempotency_key"
                                + " where caller = ?1 and client_key = ?2")
                .getSingleResult();
        return new FirstUse(
                (String) row[0],
                (String) row[1],
                Optional.ofNullable((String) row[2]).map(RefusalText::parse));
    }

    private Query of(IdempotencyKey key, String sql) {
        return primary.createNativeQuery(sql).setParameter(1, key.caller()).setParameter(2, key.clientKey());
    }
}
