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
import org.kauppa.web.checkout.entity.Refusal;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;

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

    private CheckedCart checked;
    private Attempt attempt;
    private Explanation explanation;

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

    /** What the form carries. */
    public Attempt getAttempt() {
        return attempt;
    }

    /** Why the last attempt was refused, or null. */
    public Explanation getExplanation() {
        return explanation;
    }

    private void buy() {
        checkout.buy(new Attempt(flow.field("key"), flow.field("lines"), flow.amount("total")), flow.field("buyer"))
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
        var refusal = checkout.lastRefusal();
        explanation =
                refusal.map(refused -> Explanation.of(refused, this::nameOf)).orElse(null);
        // The same cart after an attempt whose end is open: the same attempt under the same key.
        attempt = refusal.map(Refusal::attempt)
                .filter(open -> open.cart().equals(cart.current().text())
                        && open.total().compareTo(checked.total()) == 0)
                .orElseGet(() -> Attempt.toBuy(cart.current(), checked.total()));
    }

    private String nameOf(long id) {
        return catalog.lastSeen(id).map(Product::name).orElse("Product " + id);
    }
}
