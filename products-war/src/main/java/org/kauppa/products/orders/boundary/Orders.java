package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.kauppa.products.consistency.control.CausalReads;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.PurchaseOrder;
import org.kauppa.products.orders.entity.UnknownOrder;
import org.kauppa.service.tokens.Caller;

/** Orders that have been placed, read from the replicas. */
@ApplicationScoped
public class Orders {

    @Inject
    CausalReads reads;

    /**
     * One order, for its owner and for staff.
     *
     * @param caller who asks, or null
     * @throws UnknownOrder when there is none, and to everybody else
     */
    public OrderDetails order(String number, Caller caller) {
        return reads.read(store -> find(store, number))
                .filter(order -> mayRead(order, caller))
                .orElseThrow(() -> new UnknownOrder(number));
    }

    private static Optional<OrderDetails> find(EntityManager store, String number) {
        return Optional.ofNullable(store.find(PurchaseOrder.class, number)).map(OrderDetails::of);
    }

    private static boolean mayRead(OrderDetails order, Caller caller) {
        return caller != null
                && (caller.roles().contains(Caller.ADMIN) || caller.name().equals(order.customer()));
    }
}
