package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.kauppa.products.consistency.control.CausalReads;
import org.kauppa.products.consistency.control.Causality;
import org.kauppa.products.orders.control.CustomerErasure;
import org.kauppa.products.orders.control.OrderAccess;
import org.kauppa.products.orders.control.OrderSearch;
import org.kauppa.products.orders.control.OrderTransaction;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.OrderPage;
import org.kauppa.products.orders.entity.OrderQuery;
import org.kauppa.products.orders.entity.PurchaseOrder;
import org.kauppa.products.orders.entity.UnknownOrder;
import org.kauppa.products.persistence.control.Transactions;
import org.kauppa.service.tokens.Caller;

/** Orders that have been placed: read from the replicas, moved on at the primary. */
@ApplicationScoped
public class Orders {

    @Inject
    CausalReads reads;

    @Inject
    Transactions transactions;

    @Inject
    OrderTransaction changes;

    @Inject
    CustomerErasure erasure;

    @Inject
    Causality causality;

    /**
     * One order, for its owner and for staff.
     *
     * @param caller who asks, or null
     * @throws UnknownOrder when there is none, and to everybody else
     */
    public OrderDetails order(String number, Caller caller) {
        return reads.read(store -> find(store, possible(number)))
                .filter(order -> OrderAccess.isFor(caller, order.customer()))
                .orElseThrow(() -> new UnknownOrder(number));
    }

    /** A part of the orders that the query asks for, whoever asks. */
    public OrderPage find(OrderQuery query) {
        return OrderPage.of(reads.read(store -> OrderSearch.run(query, store)), query.limit());
    }

    /**
     * Cancels an order and returns its stock, for its owner and for staff.
     *
     * @throws UnknownOrder when there is none, and to everybody else
     * @throws org.kauppa.products.orders.entity.OrderNotPlaced when it is shipped or cancelled already
     */
    public OrderDetails cancel(String number, Caller caller) {
        return causality.hasWritten(transactions.run(() -> changes.cancel(possible(number), caller)));
    }

    /**
     * Ships an order.
     *
     * @param caller of the staff
     * @throws UnknownOrder when there is none
     * @throws org.kauppa.products.orders.entity.OrderNotPlaced when it is shipped or cancelled already
     */
    public OrderDetails ship(String number, Caller caller) {
        return causality.hasWritten(transactions.run(() -> changes.ship(possible(number), caller)));
    }

    /**
     * Puts a pseudonym, that no account can have as its name, in the place of a customer's name everywhere. A purchase that
     * is under way meanwhile may bring the name back once more: whoever asks for this asks again some seconds later.
     */
    public void forget(String customer) {
        var pseudonym = CustomerErasure.newPseudonym();
        transactions.run(() -> erasure.begin(customer));
        while (transactions.run(() -> erasure.rename(customer, pseudonym)) > 0) {
            // Some orders at a time, so that locks are few and short.
        }
    }

    /** What is no number is not there, and is not looked for: the database could not even compare it. */
    private static String possible(String number) {
        if (!number.matches(PurchaseOrder.NUMBER_FORM)) {
            throw new UnknownOrder(number);
        }
        return number;
    }

    private static Optional<OrderDetails> find(EntityManager store, String number) {
        return Optional.ofNullable(store.find(PurchaseOrder.class, number)).map(OrderDetails::of);
    }
}
