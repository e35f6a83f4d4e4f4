package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The catalogue: the front page, a category, or what a search has found. */
public final class CatalogueView extends View {

    CatalogueView(Page page) {
        super(page);
    }

    /** Searches by the field in the head of the page. */
    public CatalogueView search(String words) {
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search products"))
                .fill(words);
        button("Search").click();
        page.waitForURL(url -> url.contains("q="));
        return new CatalogueView(page);
    }

    /** Shows one category. */
    public CatalogueView category(String name) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Categories"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        page.waitForURL(url -> url.contains("category="));
        return new CatalogueView(page);
    }

    /** Sorts by what the list of orders calls so. */
    public CatalogueView sortBy(String order) {
        page.getByLabel("Sort by").selectOption(order);
        button("Sort").click();
        page.waitForURL(url -> url.contains("sort="));
        return new CatalogueView(page);
    }

    /** The names of the products that are shown. */
    public List<String> products() {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                .allInnerTexts();
    }

    /** Opens a product by its name. */
    public ProductView open(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return new ProductView(page);
    }

    /** Puts one of a product into the cart, straight from the list. */
    public CatalogueView addToCart(String name) {
        button("Add to cart: " + name).click();
        page.getByRole(AriaRole.STATUS).waitFor();
        return new CatalogueView(page);
    }
}
