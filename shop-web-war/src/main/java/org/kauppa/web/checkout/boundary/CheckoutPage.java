package org.kauppa.web.checkout.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.cart.control.ShopperCart;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.cart.entity.SeenPrices;
import org.kauppa.web.checkout.control.Checkout;
import org.kauppa.web.checkout.entity.Attempt;
import org.kauppa.web.checkout.entity.OpenAttempt;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.signin.control.Shopper;

/** The page {@code /checkout}: what will be bought, by whom, for how much, and one button. */
@Named
@RequestScoped
public class CheckoutPage {

    @Inject
    private PageFlow flow;

    @Inject
    private ShopperCart cart;

    @Inject
    private Checkout checkout;

    @Inject
    private Explanations explanations;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Shopper shopper;

    private CheckedCart checked;
    private Attempt attempt;
    private Attempt openAttempt;
    private Explanation explanation;
    private Explanation openExplanation;

    /** Buys when the form was sent, else gets the page ready. */
    public void act() {
        if (flow.isForm()) {
            buy();
        } else {
            show();
        }
    }

    /** What will be bought. */
    public CheckedCart getChecked() {
        return checked;
    }

    /** What the form carries: the attempt to buy the cart as it is shown. */
    public Attempt getAttempt() {
        return attempt;
    }

    /** Why the last attempt was refused, or null. */
    public Explanation getExplanation() {
        return explanation;
    }

    /** An earlier attempt whose end nobody here knows, or null. */
    public Attempt getOpenAttempt() {
        return openAttempt;
    }

    /** What is known of the open attempt, or null. */
    public Explanation getOpenExplanation() {
        return openExplanation;
    }

    /** Whether the cart has just been put together with what the account's cart held before. */
    public boolean isJoined() {
        return cart.isJoined();
    }

    /** Whether whoever is shopping now can finish the open attempt; what a guest began, anybody in this browser can. */
    public boolean isFinishable() {
        var own = openAttempt.buyer().equals(shopper.getName()) && !shopper.isUnconfirmed();
        return openAttempt.buyer().isEmpty() || own;
    }

    /** Whether the cart can be ordered now, by the shopper at hand. */
    public boolean isOrderable() {
        return checked.isOrderable() && !shopper.isUnconfirmed() && !isMaybeOrdered();
    }

    /** Whether just this cart may have been ordered already: for another buyer or price it would be another order. */
    public boolean isMaybeOrdered() {
        return openAttempt != null && openAttempt.buys(cart.kept());
    }

    private void buy() {
        var sent = new Attempt(
                flow.field("cart"),
                flow.number("round").map(Long::intValue).orElse(0),
                flow.field("lines"),
                flow.amount("total"),
                flow.field("buyer"));
        checkout.buy(sent, SeenPrices.parse(flow.field("prices")))
                .ifPresentOrElse(
                        order -> {
                            notices.done(texts.of("checkout.placed"));
                            flow.seeOther("/order?number=" + order.number());
                        },
                        () -> flow.seeOther("/checkout"));
    }

    private void show() {
        cart.lookNow();
        checked = cart.checked();
        if (!checked.known() && !checked.isEmpty()) {
            flow.unavailableButShown();
        }
        var open = checkout.openAttempt();
        openAttempt = open.map(OpenAttempt::attempt).orElse(null);
        openExplanation = open.map(explanations::of).orElse(null);
        explanation = checkout.lastRefusal()
                .map(refused -> explanations.of(refused, checked, open.isPresent()))
                .orElse(null);
        attempt = Attempt.toBuy(cart.kept(), checked.total(), shopper.getName());
    }
}
