package org.kauppa.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * Somebody who has no mouse. Wherever the focus comes, it must be seen, and it only goes forward in the order of the page.
 */
public final class Keyboard {

    /** More than the stops of any page. */
    private static final int STOPS = 200;

    /**
     * What is wrong with the place of the focus: it must have an outline or a shadow (a card has its link's), stand in the window and not below
     * something else (WCAG 2.2, 2.4.7 and 2.4.11), and come after the one before it (2.4.3).
     */
    private static final String LOOK = """
            () => {
              const focused = document.activeElement;
              const before = window.focusedBefore;
              window.focusedBefore = focused;
              if (focused === document.body) {
                return 'has left the page';
              }
              const marked = part => {
                const style = getComputedStyle(focused, part);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== 'none';
              };
              if (!marked() && !marked('::after')) {
                return 'is not to be seen';
              }
              const box = focused.getClientRects()[0];
              const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              if (!top || !(focused.contains(top) || top.contains(focused))) {
                return 'is hidden';
              }
              const follows = !before || !before.isConnected
                || before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
              return follows ? '' : 'goes back';
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes to a link by its name. */
    public Keyboard toLink(String name) {
        return to(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Goes to the link to the cart, which tells how many things are in it. */
    public Keyboard toCart() {
        return to(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Cart\\b"))));
    }

    /** Goes to a button by its name. */
    public Keyboard toButton(String name) {
        return to(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Goes to a field by its label. */
    public Keyboard toField(String label) {
        return to(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    }

    /** Goes on to the next place. */
    public Keyboard tab() {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(LOOK))
                .as("the focus, at %s on %s", focused(), page.url())
                .isEqualTo("");
        return this;
    }

    /** Follows the link, or sends the form. */
    public Keyboard enter() {
        return press("Enter");
    }

    /** Presses the button. */
    public Keyboard space() {
        return press("Space");
    }

    /** Writes into the field instead of what is in it. */
    public Keyboard type(String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        return this;
    }

    /** What has the focus, as the page writes it. */
    public String focused() {
        return (String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
    }

    /** Whether the focus is in the main part of the page. */
    public boolean isInMain() {
        return (boolean) page.evaluate("() => document.activeElement.closest('main') !== null");
    }

    private Keyboard to(Locator place) {
        place.first().waitFor();
        for (var stop = 0; stop < STOPS; stop++) {
            tab();
            if ((boolean) place.first().evaluate("place => place === document.activeElement")) {
                return this;
            }
        }
        throw new AssertionError("Not to be reached by Tab on " + page.url() + ": " + place);
    }

    private Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
