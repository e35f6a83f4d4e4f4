package org.kauppa.web.orders.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.orders.control.Orders;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.services.ServiceUnavailable;

/** The page {@code /order?number=0197…}: where a purchase ends, and where an order can be looked at later. */
@Named
@RequestScoped
public class OrderPage {

    @Inject
    private PageFlow flow;

    @Inject
    private Orders orders;

    private Order order;

    /** Gets the order; answers with an error page when there is none that this shopper may see. */
    public void load() {
        try {
            orders.find(flow.field("number")).ifPresentOrElse(found -> order = found, flow::notFound);
        } catch (ServiceUnavailable e) {
            flow.unavailable();
        }
    }

    /** The order shown. */
    public Order getOrder() {
        return order;
    }

    /** What its status means for the shopper. */
    public String getStatusText() {
        return switch (order.status()) {
            case "placed" -> "Placed";
            case "shipped" -> "Shipped";
            case "cancelled" -> "Cancelled";
            default -> order.status();
        };
    }
}
