package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The checkout, before the order is placed. */
public final class CheckoutView extends View {

    private static final String PLACE = "Place order";

    CheckoutView(Page page) {
        super(page, "Checkout");
    }

    /** Places the order. */
    public OrderView placeOrder() {
        button(PLACE).click();
        return new OrderView(page);
    }

    /** Places the order with a double click, as many do with every button. */
    public OrderView placeOrderWithDoubleClick() {
        button(PLACE).dblclick();
        return new OrderView(page);
    }

    /** Tries to place an order that cannot be placed, and gives the explanation. */
    public String placeOrderInVain() {
        button(PLACE).click();
        return explanation();
    }

    /** Whether the cart can be ordered. */
    public boolean canPlaceOrder() {
        return button(PLACE).isVisible();
    }

    /** Finishes an order of which the shop did not know whether it was placed. */
    public OrderView finishOrder() {
        button("Finish this order").click();
        return new OrderView(page);
    }

    /** What the form would send, in the words of HTTP: for sending it from outside the page. */
    public String form() {
        return (String) page.locator("form")
                .filter(new Locator.FilterOptions().setHas(button(PLACE)))
                .evaluate("form => new URLSearchParams(new FormData(form)).toString()");
    }

    private String explanation() {
        return page.getByRole(AriaRole.ALERT).first().innerText();
    }
}
