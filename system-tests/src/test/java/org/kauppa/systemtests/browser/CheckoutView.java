package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The checkout, before the order is placed. */
public final class CheckoutView extends View {

    CheckoutView(Page page) {
        super(page, "Checkout");
    }

    /** Places the order. */
    public OrderView placeOrder() {
        button("Place order").click();
        return new OrderView(page);
    }

    /** Tries to place an order that cannot be placed, and gives the explanation. */
    public String placeOrderInVain() {
        button("Place order").click();
        return page.getByRole(AriaRole.ALERT).first().innerText();
    }
}
