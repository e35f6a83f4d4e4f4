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

    /** Goes back to the catalogue. */
    public CatalogueView continueShopping() {
        link("Continue shopping").click();
        return new CatalogueView(page);
    }
}
