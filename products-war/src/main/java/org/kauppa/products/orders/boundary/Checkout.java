package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kauppa.products.consistency.control.Causality;
import org.kauppa.products.orders.control.Decision;
import org.kauppa.products.orders.control.PurchaseTransaction;
import org.kauppa.products.orders.control.RefusalCount;
import org.kauppa.products.orders.entity.IdempotencyKey;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.products.persistence.control.Transactions;

/** Buying: all lines or none, never more than there is, and once for each idempotency key. */
@ApplicationScoped
public class Checkout {

    @Inject
    Transactions transactions;

    @Inject
    PurchaseTransaction purchases;

    @Inject
    Causality causality;

    @Inject
    PurchaseMetrics metrics;

    @Inject
    RefusalCount refusals;

    /**
     * Buys, or says why not.
     *
     * @param customer the username, or null for a guest
     * @param key where the client sent one
     */
    public Decision buy(Purchase purchase, String customer, Optional<IdempotencyKey> key) {
        var decision = metrics.count(
                () -> causality.hasWritten(transactions.run(() -> purchases.decide(purchase, customer, key))));
        if (decision.isRefused() && !decision.repeated()) {
            refusals.count(decision.refusal());
        }
        return decision;
    }
}
