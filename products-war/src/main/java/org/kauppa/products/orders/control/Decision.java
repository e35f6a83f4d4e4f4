package org.kauppa.products.orders.control;

import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.PurchaseRefused;

/**
 * How a purchase ended: with an order or with a refusal.
 *
 * @param order what was bought, or null
 * @param refusal why nothing was bought, or null
 * @param repeated whether it had been decided before, and this is the first answer again
 */
public record Decision(OrderDetails order, PurchaseRefused refusal, boolean repeated) {

    static Decision sold(OrderDetails order) {
        return new Decision(order, null, false);
    }

    static Decision refused(PurchaseRefused refusal) {
        return new Decision(null, refusal, false);
    }

    Decision again() {
        return new Decision(order, isRefused() ? refusal.again() : null, true);
    }

    /** Whether nothing was bought. */
    public boolean isRefused() {
        return refusal != null;
    }

    /**
     * The order.
     *
     * @throws PurchaseRefused when there is none
     */
    public OrderDetails orderOrRefusal() {
        if (isRefused()) {
            throw refusal;
        }
        return order;
    }
}
