package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all pages of the storefront have. */
abstract class View {

    final Page page;

    /** A page is only taken for what it should be when its heading says so. */
    View(Page page, String heading) {
        this.page = page;
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1))
                .waitFor();
    }

    View(Page page) {
        this.page = page;
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
    }

    /** The main heading. */
    public String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** Waits until the page says that something was done. */
    public void awaitNotice() {
        page.getByRole(AriaRole.STATUS).first().waitFor();
    }

    /** Everything the page says. */
    public String text() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    /** Goes to the cart by the link in the head of the page. */
    public CartView goToCart() {
        link("Cart").first().click();
        return new CartView(page);
    }

    /** Goes to the sign-in page by the link in the head of the page. */
    public SignInView goToSignIn() {
        link("Sign in").first().click();
        return new SignInView(page);
    }

    /** Goes to the own account by the name in the head of the page. */
    public AccountView goToAccount() {
        link("Your account:").click();
        return new AccountView(page);
    }

    /** Signs out by the button in the head of the page. */
    public CatalogueView signOut() {
        button("Sign out").click();
        page.getByText("You are signed out").waitFor();
        return new CatalogueView(page);
    }

    /** Whether the head of the page offers to sign out. */
    public boolean isSignedIn() {
        return button("Sign out").isVisible();
    }

    /** What a screen reader adds to the name of a field. */
    String describedBy(String label) {
        var ids =
                page.getByLabel(label).getAttribute("aria-describedby").strip().split(" ");
        return Stream.of(ids).map(id -> page.locator("#" + id).innerText()).collect(Collectors.joining(" "));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
