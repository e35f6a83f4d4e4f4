package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

/** The sign-in page. */
public final class SignInView extends View {

    private static final double LIMIT_MS = 30_000;

    SignInView(Page page) {
        super(page, "Sign in");
    }

    /** Signs in, and is led back to the catalogue; once more where a busy machine could not serve that in time. */
    public CatalogueView signIn(String username, String password) {
        submit(username, password);
        if (isAskedAgain()) {
            submit(username, password);
        }
        button("Sign out").waitFor();
        return new CatalogueView(page);
    }

    private boolean isAskedAgain() {
        try {
            button("Sign out").waitFor(new Locator.WaitForOptions().setTimeout(LIMIT_MS));
            return false;
        } catch (TimeoutError notYet) {
            return page.getByLabel("Password").isVisible();
        }
    }

    /** Tries to sign in and gives what the page says against it. */
    public String signInInVain(String username, String password) {
        submit(username, password);
        return page.getByRole(AriaRole.ALERT).first().innerText();
    }

    /** Goes on to make an account instead. */
    public RegisterView createAccount() {
        link("Create an account").click();
        return new RegisterView(page);
    }

    private void submit(String username, String password) {
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
    }
}
