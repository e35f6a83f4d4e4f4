package org.kauppa.web.orders.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.orders.control.Orders;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.services.ServiceUnavailable;

/** The page {@code /order?number=0197…}: where a purchase ends, and where an order can be looked at later. */
@Named
@RequestScoped
public class OrderPage {

    /** The shop's own time. */
    private static final DateTimeFormatter PLACED =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Europe/Helsinki"));

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

    /** When it was placed, in Finnish time. */
    public String getPlaced() {
        return PLACED.format(order.placedAt());
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
