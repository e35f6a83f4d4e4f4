package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The list of a shopper's orders. */
public final class OrdersView extends View {

    OrdersView(Page page) {
        super(page, "Your orders");
    }

    /** What each order of this part says, newest first. */
    public List<String> orders() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM).allInnerTexts();
    }

    /** Goes on to earlier orders. */
    public OrdersView earlier() {
        link("Earlier orders").click();
        page.waitForURL(url -> url.contains("after="));
        return new OrdersView(page);
    }

    /** Opens the newest of them. */
    public OrderView openNewest() {
        page.locator(".order-line a").first().click();
        return new OrderView(page);
    }
}
