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
        return choose("Categories", name);
    }

    /** Follows a link among the filters of that kind: puts the filter on, or takes it off. */
    public CatalogueView choose(String kind, String name) {
        unfoldFilters();
        var before = page.url();
        filter(kind, name).click();
        page.waitForURL(url -> !url.equals(before));
        return new CatalogueView(page);
    }

    /** How many products a filter says it would show. */
    public int promised(String kind, String name) {
        unfoldFilters();
        var says = filter(kind, name).locator(".choice-products").innerText();
        return Integer.parseInt(says);
    }

    /** What the list of filters in use says. */
    public List<String> filtersInUse() {
        return filtersInUseLinks().allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s*,.*", "").strip())
                .toList();
    }

    /** Takes off a filter by its link in the list of those in use. */
    public CatalogueView takeOff(String name) {
        var before = page.url();
        filtersInUseLinks().filter(new Locator.FilterOptions().setHasText(name)).click();
        page.waitForURL(url -> !url.equals(before));
        return new CatalogueView(page);
    }

    /** How many products there are on all pages, as the page says. */
    public int total() {
        var says = page.locator(".total-found").innerText();
        return Integer.parseInt(says.replaceAll("\\D", ""));
    }

    /** The words that are marked as found. */
    public List<String> marked() {
        return page.locator("main mark").allInnerTexts();
    }

    /** Whether there is a further page. */
    public boolean hasMore() {
        return link("More products").isVisible();
    }

    /** Goes to the page after this one. */
    public CatalogueView more() {
        return follow("More products");
    }

    /** Follows a link of that name. */
    public CatalogueView follow(String name) {
        var before = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForURL(url -> !url.equals(before));
        return new CatalogueView(page);
    }

    /** Goes back, as by the browser's button. */
    public CatalogueView back() {
        page.goBack();
        return new CatalogueView(page);
    }

    /** Whether the filters are folded, as on a phone. */
    public boolean hasFoldedFilters() {
        return page.locator(".facets-folded").isVisible();
    }

    private void unfoldFilters() {
        var folded = page.locator(".facets-folded");
        if (folded.isVisible() && folded.getAttribute("open") == null) {
            folded.locator("summary").click();
        }
    }

    private Locator filter(String kind, String name) {
        return page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName(kind).setExact(true))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator filtersInUseLinks() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Filters in use"))
                .getByRole(AriaRole.LISTITEM)
                .getByRole(AriaRole.LINK);
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
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3))
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
