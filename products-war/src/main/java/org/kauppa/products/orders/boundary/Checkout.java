package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kauppa.products.consistency.control.Causality;
import org.kauppa.products.orders.control.PurchaseTransaction;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.products.persistence.control.Transactions;

/** Buying: all lines or none, never more than there is. */
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

    /**
     * Buys.
     *
     * @param customer the username, or null for a guest
     * @throws org.kauppa.products.orders.entity.PurchaseRefused when the shop cannot sell this
     */
    public OrderDetails buy(Purchase purchase, String customer) {
        var placed = metrics.count(() -> transactions.run(() -> purchases.place(purchase, customer)));
        placed.commit().token().ifPresent(causality::hasWritten);
        return OrderDetails.of(placed.order());
    }
}
