package org.kauppa.web.checkout.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.cart.control.ShopperCart;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.checkout.control.Checkout;
import org.kauppa.web.checkout.entity.Attempt;
import org.kauppa.web.checkout.entity.Explanation;
import org.kauppa.web.checkout.entity.OpenAttempt;
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
    private Catalog catalog;

    @Inject
    private Notices notices;

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
        checkout.buy(sent)
                .ifPresentOrElse(
                        order -> {
                            notices.done("Thank you! Your order is placed.");
                            flow.seeOther("/order?number=" + order.number());
                        },
                        () -> flow.seeOther("/checkout"));
    }

    private void show() {
        checked = cart.checked();
        if (!checked.known() && !checked.isEmpty()) {
            flow.unavailableButShown();
        }
        var open = checkout.openAttempt();
        openAttempt = open.map(OpenAttempt::attempt).orElse(null);
        openExplanation =
                open.map(unknown -> Explanation.of(unknown, this::nameOf)).orElse(null);
        explanation = checkout.lastRefusal()
                .map(refused -> Explanation.of(refused, open.isPresent(), this::nameOf))
                .orElse(null);
        attempt = Attempt.toBuy(cart.kept(), checked.total(), shopper.getName());
    }

    private String nameOf(long id) {
        return catalog.lastSeen(id).map(Product::name).orElse("Product " + id);
    }
}
