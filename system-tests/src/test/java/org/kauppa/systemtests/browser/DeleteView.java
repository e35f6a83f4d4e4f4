package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page that deletes an account. */
public final class DeleteView extends View {

    DeleteView(Page page) {
        super(page, "Delete your account");
    }

    /** Deletes it. */
    public CatalogueView delete(String password) {
        submit(password);
        page.getByText("Your account is deleted").waitFor();
        return new CatalogueView(page);
    }

    /** Tries to delete it and gives what the page says against it. */
    public String deleteInVain(String password) {
        submit(password);
        return page.getByRole(AriaRole.ALERT).first().innerText();
    }

    private void submit(String password) {
        page.getByLabel("Your password").fill(password);
        button("Delete my account for good").click();
    }
}
