package org.kauppa.web.orders.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.orders.control.Orders;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/**
 * The page {@code /order?number=0197…}: where a purchase ends, and where an order can be looked at later. Its forms order the
 * same again ({@code again}) or cancel the order ({@code cancel}), of the {@code number} they name.
 */
@Named
@RequestScoped
public class OrderPage {

    private static final Logger LOG = Logger.getLogger(OrderPage.class.getName());

    @Inject
    private PageFlow flow;

    @Inject
    private Orders orders;

    @Inject
    private Reorder reorder;

    @Inject
    private Shopper shopper;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private Order order;

    /** Does what a form asks, or gets the order; answers with an error page when this shopper may see none of that number. */
    public void act() {
        if (!flow.isForm()) {
            withOrder(found -> order = found);
        } else if (!flow.field("again").isEmpty()) {
            withOrder(this::again);
        } else if (!flow.field("cancel").isEmpty()) {
            cancel();
        } else {
            flow.badRequest();
        }
    }

    /** The order shown. */
    public Order getOrder() {
        return order;
    }

    /** Whether whoever looks at it can cancel it. */
    public boolean isCancellable() {
        return order.isCancellable() && order.customer() != null && shopper.isSignedIn() && !shopper.isUnconfirmed();
    }

    private void withOrder(Consumer<Order> work) {
        try {
            orders.find(flow.field("number")).ifPresentOrElse(work, flow::notFound);
        } catch (ServiceUnavailable e) {
            flow.unavailable();
        }
    }

    private void again(Order found) {
        try {
            reorder.putIntoCart(found);
            flow.seeOther("/cart");
        } catch (ServiceUnavailable e) {
            notices.problem(texts.of("orders.catalogue-down"));
            flow.seeOther(path());
        }
    }

    private void cancel() {
        if (!shopper.isSignedIn()) {
            flow.notFound();
            return;
        }
        try {
            switch (orders.cancel(flow.field("number"))) {
                case DONE -> notices.done(texts.of("orders.cancelled"));
                case TOO_LATE -> notices.problem(texts.of("orders.too-late"));
                case SIGN_IN_ENDED -> {
                    shopper.tokenRefused();
                    notices.problem(texts.of("orders.not-cancelled"));
                }
                case UNKNOWN -> {
                    flow.notFound();
                    return;
                }
            }
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Order not cancelled: {1}", new Object[] {RequestId.current(), e.getMessage()
            });
            notices.problem(texts.of("orders.unknown-outcome"));
        }
        flow.seeOther(path());
    }

    private String path() {
        return "/order?number=" + flow.field("number");
    }
}
