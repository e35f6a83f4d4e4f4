package org.kauppa.web.checkout.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.kauppa.web.cart.control.ShopperCart;
import org.kauppa.web.checkout.entity.Attempt;
import org.kauppa.web.checkout.entity.Refusal;
import org.kauppa.web.checkout.entity.Refusal.Reason;
import org.kauppa.web.orders.control.Orders;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/** Buys for the shopper at hand, and keeps in the shopper's browser what came of it. */
@RequestScoped
public class Checkout {

    private static final Logger LOG = Logger.getLogger(Checkout.class.getName());

    @Inject
    private PurchaseCalls calls;

    @Inject
    private Shopper shopper;

    @Inject
    private ShopperCart cart;

    @Inject
    private Orders orders;

    @Inject
    private Cookies cookies;

    /**
     * Buys what the shopper saw: takes it out of the cart, and keeps the receipt.
     *
     * @param buyer the name that the page showed, empty for a guest: nobody buys as somebody else than it said
     * @return the order; empty when it was refused, and {@link #lastRefusal} says why
     */
    public Optional<Order> buy(Attempt attempt, String buyer) {
        try {
            return Optional.of(keep(purchase(attempt, buyer), attempt));
        } catch (PurchaseRefused e) {
            refuse(e.refusal(), attempt);
        } catch (ServiceUnavailable | FaultToleranceException e) {
            LOG.log(Level.WARNING, "[{0}] Purchase not made: {1}", new Object[] {RequestId.current(), e.getMessage()});
            refuse(Refusal.because(Reason.NOT_NOW), attempt);
        }
        return Optional.empty();
    }

    /** Why the last attempt was refused, told once. */
    public Optional<Refusal> lastRefusal() {
        var refusal = cookies.read(ShopCookie.REFUSAL, Refusal.class);
        cookies.remove(ShopCookie.REFUSAL);
        return refusal;
    }

    private Purchase purchase(Attempt attempt, String buyer) {
        if (!attempt.isUsable()) {
            throw new PurchaseRefused(Refusal.because(Reason.FORM_UNUSABLE));
        }
        if (!buyer.equals(shopper.getName())) {
            throw new PurchaseRefused(Refusal.because(buyer.isEmpty() ? Reason.FORM_UNUSABLE : Reason.SIGN_IN_ENDED));
        }
        return calls.buy(shopper.authorization(), attempt);
    }

    private Order keep(Purchase purchase, Attempt attempt) {
        if (!purchase.replayed()) {
            cart.keep(cart.current().minus(attempt.lines()));
        }
        if (purchase.consistencyToken() != null) {
            cookies.write(ShopCookie.CONSISTENCY, purchase.consistencyToken());
        }
        orders.keepReceipt(purchase.order());
        return purchase.order();
    }

    private void refuse(Refusal refusal, Attempt attempt) {
        LOG.log(Level.INFO, "[{0}] Purchase refused: {1}", new Object[] {RequestId.current(), refusal.reason()});
        if (refusal.reason() == Reason.SIGN_IN_ENDED) {
            shopper.signOut();
        }
        cookies.write(ShopCookie.REFUSAL, refusal.of(attempt));
    }
}
