package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The cart. */
public final class CartView extends View {

    CartView(Page page) {
        super(page, "Your cart");
    }

    /** How many of a product are wanted. */
    public int quantityOf(String product) {
        return Integer.parseInt(quantity(product).inputValue());
    }

    /** Wants another number of a product. */
    public CartView change(String product, int quantity) {
        quantity(product).fill(Integer.toString(quantity));
        button("Change quantity of " + product).click();
        page.getByRole(AriaRole.STATUS).waitFor();
        return new CartView(page);
    }

    /** Takes a product out. */
    public CartView remove(String product) {
        button("Remove " + product).click();
        page.getByRole(AriaRole.STATUS).waitFor();
        return new CartView(page);
    }

    /** What everything costs, as it is shown. */
    public String total() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Total"))
                .innerText();
    }

    /** Goes on to the checkout. */
    public CheckoutView checkOut() {
        link("Go to checkout").click();
        return new CheckoutView(page);
    }

    private Locator quantity(String product) {
        return page.getByLabel("Quantity of " + product, new Page.GetByLabelOptions().setExact(true));
    }
}
