package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The account of somebody signed in. */
public final class AccountView extends View {

    AccountView(Page page) {
        super(page, "Your account");
    }

    /** Where the account is signed in, a line each. */
    public List<String> signIns() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Where you are signed in"))
                .getByRole(AriaRole.LISTITEM)
                .allInnerTexts();
    }

    /** Ends the first sign-in that is not this browser's. */
    public AccountView endAnother() {
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Another browser"))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        page.getByText("That sign-in has ended").waitFor();
        return new AccountView(page);
    }

    /** Signs out here and everywhere else. */
    public CatalogueView signOutEverywhere() {
        button("Sign out everywhere").click();
        page.getByText("You are signed out everywhere").waitFor();
        return new CatalogueView(page);
    }

    /** Goes to the page that changes the password. */
    public PasswordView changePassword() {
        link("Change your password").click();
        return new PasswordView(page);
    }

    /** Goes to the page that deletes the account. */
    public DeleteView delete() {
        link("Delete your account").click();
        return new DeleteView(page);
    }
}
