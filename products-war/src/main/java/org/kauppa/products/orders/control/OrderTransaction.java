package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kauppa.products.consistency.control.CommitWatch;
import org.kauppa.products.consistency.control.Written;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.PurchaseOrder;
import org.kauppa.products.orders.entity.UnknownOrder;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.products.stock.control.Stock;
import org.kauppa.service.tokens.Caller;

/** The transactions that move a placed order on. The order's row is locked first, the products' last. */
@ApplicationScoped
public class OrderTransaction {

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    Stock stock;

    @Inject
    CommitWatch commits;

    /**
     * Cancels an order and returns its stock.
     *
     * @throws UnknownOrder when {@code caller} may not see such an order
     * @throws org.kauppa.products.orders.entity.OrderNotPlaced when it is shipped or cancelled already
     */
    @Transactional
    public Written<OrderDetails> cancel(String number, Caller caller) {
        var order = locked(number, caller);
        order.cancel();
        primary.flush();
        stock.recordReturn(number, caller.isAdmin() ? caller.name() : null);
        stock.giveBack(order.quantities());
        return changed(order);
    }

    /**
     * Ships an order.
     *
     * @throws UnknownOrder when there is none
     * @throws org.kauppa.products.orders.entity.OrderNotPlaced when it is shipped or cancelled already
     */
    @Transactional
    public Written<OrderDetails> ship(String number, Caller caller) {
        var order = locked(number, caller);
        order.ship();
        return changed(order);
    }

    private PurchaseOrder locked(String number, Caller caller) {
        return Optional.ofNullable(primary.find(PurchaseOrder.class, number, LockModeType.PESSIMISTIC_WRITE))
                .filter(order -> OrderAccess.isFor(caller, order.customer()))
                .orElseThrow(() -> new UnknownOrder(number));
    }

    private Written<OrderDetails> changed(PurchaseOrder order) {
        return Written.by(commits.follow(primary), OrderDetails.of(order));
    }
}
