package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One product. */
public final class ProductView extends View {

    ProductView(Page page) {
        super(page);
        page.getByRole(AriaRole.ARTICLE).waitFor();
    }

    /** What the page says about the stock and everything else. */
    public String facts() {
        return page.getByRole(AriaRole.ARTICLE).innerText();
    }

    /** Puts so many into the cart. */
    public ProductView addToCart(int quantity) {
        page.getByLabel("Quantity").fill(Integer.toString(quantity));
        button("Add to cart").click();
        page.getByRole(AriaRole.STATUS).waitFor();
        return new ProductView(page);
    }
}
