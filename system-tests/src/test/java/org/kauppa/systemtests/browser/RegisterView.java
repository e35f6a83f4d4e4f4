package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page that makes an account. */
public final class RegisterView extends View {

    RegisterView(Page page) {
        super(page, "Create an account");
    }

    /** Makes the account, and is led back, signed in. */
    public CatalogueView register(String username, String password) {
        submit(username, password);
        button("Sign out").waitFor();
        return new CatalogueView(page);
    }

    /** Tries to make an account and gives what the page says against it. */
    public String registerInVain(String username, String password) {
        submit(username, password);
        return page.getByRole(AriaRole.ALERT).first().innerText();
    }

    /** The username that the form shows. */
    public String username() {
        return page.getByLabel("Username").inputValue();
    }

    /** What a screen reader adds to the field. */
    public String describes(String field) {
        return describedBy(field);
    }

    private void submit(String username, String password) {
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password").fill(password);
        button("Create account").click();
    }
}
