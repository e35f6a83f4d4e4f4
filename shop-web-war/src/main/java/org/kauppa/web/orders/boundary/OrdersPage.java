package org.kauppa.web.orders.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.orders.control.Orders;
import org.kauppa.web.orders.entity.OrderSlice;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/** The page {@code /account/orders}: what the shopper has ordered, newest first; {@code after} says where it goes on. */
@Named
@RequestScoped
public class OrdersPage {

    private static final Logger LOG = Logger.getLogger(OrdersPage.class.getName());
    private static final String SIGN_IN = "/sign-in?from=/account/orders";

    @Inject
    private PageFlow flow;

    @Inject
    private Shopper shopper;

    @Inject
    private Orders orders;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private OrderSlice slice;

    /** Gets the orders; who is not signed in is asked to do that first. */
    public void load() {
        if (!shopper.isSignedIn()) {
            flow.seeOther(SIGN_IN);
            return;
        }
        try {
            var after = flow.field("after");
            orders.own(after.isEmpty() ? null : after)
                    .ifPresentOrElse(found -> slice = found, after.isEmpty() ? this::signInAgain : flow::notFound);
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Orders not read: {1}", new Object[] {RequestId.current(), e.getMessage()});
            flow.unavailableButShown();
        }
    }

    /** The orders; null when they cannot be read now. */
    public OrderSlice getSlice() {
        return slice;
    }

    /** Whether this is not the first part. */
    public boolean isLaterPart() {
        return !flow.field("after").isEmpty();
    }

    private void signInAgain() {
        shopper.tokenRefused();
        notices.problem(texts.of("orders.sign-in-ended"));
        flow.seeOther(SIGN_IN);
    }
}
