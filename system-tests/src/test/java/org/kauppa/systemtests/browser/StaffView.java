package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A page for staff: what its tables say, and its buttons and links. */
public final class StaffView extends View {

    StaffView(Page page) {
        super(page);
    }

    /** The rows of the table of that caption, cell by cell, as they are in the document whether shown or folded away. */
    public List<List<String>> rows(String caption) {
        return table(caption).locator("tbody tr").all().stream()
                .map(row -> row.locator("th, td").allTextContents().stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** The values for programs in a column of that table; the one that names the rows has number 0. */
    public List<String> values(String caption, int column) {
        return table(caption).locator("tbody tr").all().stream()
                .map(row -> row.locator("th, td").nth(column).locator("data").getAttribute("value"))
                .toList();
    }

    /** Presses a button. */
    public StaffView press(String name) {
        button(name).click();
        return new StaffView(page);
    }

    /** Follows a link. */
    public StaffView follow(String name) {
        link(name).first().click();
        return new StaffView(page);
    }

    /** What was done. */
    public String done() {
        return page.getByRole(AriaRole.STATUS).first().innerText();
    }

    /** What was not done, and why. */
    public String problem() {
        return page.getByRole(AriaRole.ALERT).first().innerText();
    }

    /** Fills in a field. */
    public StaffView fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Chooses from a list. */
    public StaffView choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** Whether there is such a button. */
    public boolean has(String button) {
        return button(button).count() > 0;
    }

    private Locator table(String caption) {
        return page.locator("table:has(caption)")
                .filter(new Locator.FilterOptions().setHas(page.locator("caption:text-is(\"" + caption + "\")")));
    }
}
