package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Page;

/** An order that has been placed. */
public final class OrderView extends View {

    OrderView(Page page) {
        super(page, "Your order");
    }

    /** The order's number. */
    public String number() {
        return page.locator("dd.number").innerText();
    }

    /** Puts the same into the cart again, and gives what the shop says about that. */
    public String orderAgain() {
        button("Order the same again").click();
        new CartView(page);
        return page.locator(".notice").first().innerText();
    }

    /** Whether the order can be cancelled here. */
    public boolean isCancellable() {
        return page.getByText("Cancel this order").isVisible();
    }

    /** Cancels the order, and gives what the shop says about that. */
    public String cancel() {
        page.getByText("Cancel this order").click();
        button("Yes, cancel the order").click();
        new OrderView(page);
        return page.locator(".notice").first().innerText();
    }

    /** Goes back to the catalogue. */
    public CatalogueView continueShopping() {
        link("Continue shopping").click();
        return new CatalogueView(page);
    }
}
