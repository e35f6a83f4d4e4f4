package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page that changes a password. */
public final class PasswordView extends View {

    PasswordView(Page page) {
        super(page, "Change your password");
    }

    /** Changes it. */
    public AccountView change(String current, String next) {
        submit(current, next);
        return new AccountView(page);
    }

    /** Tries to change it and gives what the page says against it. */
    public String changeInVain(String current, String next) {
        submit(current, next);
        return page.getByRole(AriaRole.ALERT).first().innerText();
    }

    /** What a screen reader adds to the field. */
    public String describes(String field) {
        return describedBy(field);
    }

    private void submit(String current, String next) {
        page.getByLabel("Present password").fill(current);
        page.getByLabel("New password").fill(next);
        button("Change password").click();
    }
}
