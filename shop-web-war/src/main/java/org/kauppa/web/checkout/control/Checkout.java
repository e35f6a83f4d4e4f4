package org.kauppa.web.checkout.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.kauppa.web.cart.control.ShopperCart;
import org.kauppa.web.cart.entity.SeenPrices;
import org.kauppa.web.checkout.entity.Attempt;
import org.kauppa.web.checkout.entity.OpenAttempt;
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
     * Buys what the shopper saw: takes it out of the cart, and keeps the receipt. The same attempt again, from another
     * click, tab or form, ends at the same order and leaves the cart as it is then.
     *
     * @param shown the prices that the page had
     * @return the order; empty when it was refused, and {@link #lastRefusal} or {@link #openAttempt} says why
     */
    public Optional<Order> buy(Attempt attempt, SeenPrices shown) {
        try {
            var order = orders.boughtBy(attempt.key()).orElseGet(() -> purchase(attempt));
            cart.takeOut(attempt.cartId(), attempt.lines());
            orders.keepReceipt(attempt.key(), order);
            close(attempt);
            return Optional.of(order);
        } catch (PurchaseRefused e) {
            refuse(e.refusal().ofShown(shown), attempt);
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

    /** The attempt whose end nobody here knows, until it is known. */
    public Optional<OpenAttempt> openAttempt() {
        return cookies.read(ShopCookie.OPEN_ATTEMPT, OpenAttempt.class);
    }

    /** Asks products, as whom the form named: what was begun as a guest is finished as one, so that it stays one attempt. */
    private Order purchase(Attempt attempt) {
        if (!attempt.isUsable()) {
            throw new PurchaseRefused(Refusal.because(Reason.FORM_UNUSABLE));
        }
        if (!isOpen(attempt) && !attempt.cartId().equals(cart.kept().id())) {
            // A form of a cart that is no more, and not of its order, which is found by the receipt: a mistake.
            throw new PurchaseRefused(Refusal.because(Reason.CART_ENDED));
        }
        if (attempt.buyer().isEmpty()) {
            return calls.buy(null, attempt);
        }
        if (!attempt.buyer().equals(shopper.getName())) {
            throw new PurchaseRefused(
                    Refusal.because(shopper.isSignedIn() ? Reason.OTHER_BUYER : Reason.SIGN_IN_ENDED));
        }
        if (shopper.isUnconfirmed()) {
            throw new PurchaseRefused(Refusal.because(Reason.SIGN_IN_UNCONFIRMED));
        }
        return calls.buy(shopper.authorization(), attempt);
    }

    private void refuse(Refusal refusal, Attempt attempt) {
        var reason = refusal.reason();
        LOG.log(Level.INFO, "[{0}] Purchase refused: {1}", new Object[] {RequestId.current(), reason});
        if (reason == Reason.SIGN_IN_ENDED && shopper.isSignedIn()) {
            shopper.tokenRefused();
        }
        if (reason.leavesOpen()) {
            cookies.write(ShopCookie.OPEN_ATTEMPT, new OpenAttempt(attempt, reason));
            return;
        }
        if (reason.isFinal()) {
            cart.endRound(attempt.cartId(), attempt.round());
            close(attempt);
        }
        // Not made this time: one that was sent before and not answered stays open, and the page says so too.
        cookies.write(ShopCookie.REFUSAL, refusal);
    }

    private boolean isOpen(Attempt attempt) {
        return openAttempt().filter(open -> open.is(attempt)).isPresent();
    }

    private void close(Attempt attempt) {
        if (isOpen(attempt)) {
            cookies.remove(ShopCookie.OPEN_ATTEMPT);
        }
    }
}
