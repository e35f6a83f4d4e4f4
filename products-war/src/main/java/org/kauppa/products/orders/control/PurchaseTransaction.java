package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kauppa.products.consistency.control.CommitWatch;
import org.kauppa.products.consistency.control.Written;
import org.kauppa.products.orders.entity.FirstUse;
import org.kauppa.products.orders.entity.IdempotencyKey;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.products.orders.entity.PurchaseOrder;
import org.kauppa.products.orders.entity.PurchaseRefused;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.service.tokens.InvalidToken;

/**
 * The one transaction of a purchase, on the primary: key, order, lines, ledger and stock, or nothing. A refusal is
 * committed with its key too: once a client knows it, no straggling repeat may sell after all.
 */
@ApplicationScoped
public class PurchaseTransaction {

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    IdempotencyKeys keys;

    @Inject
    CustomerErasure erasure;

    @Inject
    GuestLimit guestLimit;

    @Inject
    Sale sale;

    @Inject
    CommitWatch commits;

    /**
     * Decides about a purchase, or tells again how it was decided.
     *
     * @param customer the username, or null for a guest
     * @param key by which a repeat is known, where the client sent one
     * @throws org.kauppa.service.limits.TooManyRequests when too many guests buy from the address at hand
     * @throws InvalidToken when the customer's account was deleted a short time ago
     * @throws org.kauppa.products.persistence.control.TransactionConflict when somebody else took the stock meanwhile
     */
    @Transactional
    public Written<Decision> decide(Purchase purchase, String customer, Optional<IdempotencyKey> key) {
        if (customer != null && erasure.isErased(customer)) {
            throw new InvalidToken("The account was deleted", null);
        }
        var number = PurchaseOrder.newNumber();
        var decision = key.flatMap(taken -> keys.take(taken, number))
                .map(this::again)
                .orElseGet(() -> sell(number, purchase, customer));
        if (decision.isRefused() && key.isEmpty()) {
            return Written.nothing(decision);
        }
        if (decision.isRefused() && !decision.repeated()) {
            keys.keep(key.get(), decision.refusal());
        }
        return Written.by(commits.follow(primary), decision);
    }

    private Decision sell(String number, Purchase purchase, String customer) {
        if (customer == null) {
            guestLimit.take();
        }
        try {
            return Decision.sold(OrderDetails.of(sale.make(number, purchase, customer)));
        } catch (PurchaseRefused refusal) {
            return Decision.refused(refusal);
        }
    }

    private Decision again(FirstUse first) {
        return first.refusal()
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.sold(OrderDetails.whenPlaced(primary.find(PurchaseOrder.class, first.orderNumber()))))
                .again();
    }
}
