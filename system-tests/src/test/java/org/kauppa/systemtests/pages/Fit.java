package org.kauppa.systemtests.pages;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;

/** Whether a page fits the width of its window. */
final class Fit {

    /**
     * Everything that is seen and reaches over an edge, but what scrolls by itself (a wide table, say), and that the
     * page as a whole scrolls sideways. Only the innermost elements are named.
     */
    private static final String LOOK = """
            () => {
              const width = document.documentElement.clientWidth;
              const scrolls = element => element && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
                || scrolls(element.parentElement));
              const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
                + [...element.classList].map(part => '.' + part).join('');
              const over = [...document.body.querySelectorAll('*')].filter(element => {
                const box = element.getBoundingClientRect();
                const seen = element.checkVisibility({visibilityProperty: true}) && box.width > 1 && box.height > 1;
                return seen && (box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement);
              });
              const wide = document.documentElement.scrollWidth - width;
              return (wide > 0 ? ['the page is ' + wide + ' pixels wider than its window'] : []).concat(
                over.filter(element => !over.some(inner => inner !== element && element.contains(inner)))
                  .map(element => name(element) + ' in ' + name(element.parentElement) + ' sticks out, “'
                    + element.textContent.trim().slice(0, 40) + '”'));
            }""";

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private Fit() {}

    /** What does not fit. Charts may need a moment to follow their window. */
    static List<String> problems(Page page) {
        var problems = new ArrayList<String>();
        try {
            await().pollInSameThread().atMost(LIMIT).until(() -> {
                problems.clear();
                problems.addAll(look(page));
                return problems.isEmpty();
            });
        } catch (ConditionTimeoutException e) {
            return problems; // of the last look
        }
        return List.of();
    }

    private static List<String> look(Page page) {
        return ((List<?>) page.evaluate(LOOK)).stream().map(String.class::cast).toList();
    }
}
