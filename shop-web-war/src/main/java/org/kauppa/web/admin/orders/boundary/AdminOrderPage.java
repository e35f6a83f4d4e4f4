package org.kauppa.web.admin.orders.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.admin.boundary.AdminFlow;
import org.kauppa.web.admin.orders.control.StaffOrders;
import org.kauppa.web.admin.orders.entity.OrderChange;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Here;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.orders.entity.Order;

/**
 * The pages {@code /admin/order?number=0197…}, whose form ships the order, and {@code /admin/order/cancel?number=0197…}, whose
 * form cancels it.
 */
@Named
@RequestScoped
public class AdminOrderPage {

    private static final String PATH = "/admin/order?number=";

    @Inject
    private PageFlow flow;

    @Inject
    private AdminFlow adminFlow;

    @Inject
    private StaffOrders orders;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Here here;

    private Order order;

    /** Shows the order, or ships it when the form was sent. */
    public void act() {
        adminFlow.carryOut(path(), () -> {
            if (flow.isForm()) {
                tell(orders.ship(number()), "adminorders.is-shipped");
            } else {
                load();
            }
        });
    }

    /** Asks whether the order is to be cancelled, or cancels it when the form was sent. */
    public void actToCancel() {
        adminFlow.carryOut(path(), () -> {
            if (flow.isForm()) {
                tell(orders.cancel(number()), "adminorders.is-cancelled");
            } else {
                load();
            }
        });
    }

    /** The order; null when products does not answer. */
    public Order getOrder() {
        return order;
    }

    private void load() {
        orders.find(number()).ifPresentOrElse(found -> order = found, flow::notFound);
    }

    private void tell(OrderChange change, String done) {
        switch (change) {
            case DONE -> notices.done(texts.of(done));
            case SHIPPED_BEFORE -> notices.problem(texts.of("adminorders.shipped-before"));
            case CANCELLED_BEFORE -> notices.problem(texts.of("adminorders.cancelled-before"));
            case UNKNOWN -> {
                flow.notFound();
                return;
            }
        }
        flow.seeOther(path());
    }

    private String path() {
        return PATH + here.encode(number());
    }

    private String number() {
        return flow.field("number");
    }
}
