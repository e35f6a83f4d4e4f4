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

    /** Wants one more of a product. */
    public CartView oneMore(String product) {
        button("One more of " + product).click();
        page.getByRole(AriaRole.STATUS).waitFor();
        return new CartView(page);
    }

    /** Wants one less of a product. */
    public CartView oneLess(String product) {
        button("One less of " + product).click();
        page.getByRole(AriaRole.STATUS).waitFor();
        return new CartView(page);
    }

    /** Takes back what was done last. */
    public CartView undo() {
        button("Undo").click();
        page.getByText("is back in your cart").waitFor();
        return new CartView(page);
    }

    /** Whether a product is in the cart. */
    public boolean has(String product) {
        return quantity(product).isVisible();
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
