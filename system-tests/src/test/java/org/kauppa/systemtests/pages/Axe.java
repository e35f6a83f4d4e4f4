package org.kauppa.systemtests.pages;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The rules of accessibility that axe-core knows: WCAG 2.0 to 2.2, levels A and AA, and what is good practice. */
final class Axe {

    private static final Map<String, Object> ALL = Map.of(
            "type",
            "tag",
            "values",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"));

    /** The ones that look at colours. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    /** Colours that are still changing are not yet those that are read. Of many places that break a rule, some are named. */
    private static final String RUN = """
            async rules => {
              document.getAnimations()
                .filter(animation => animation.effect.getComputedTiming().endTime !== Infinity)
                .forEach(animation => animation.finish());
              const results = await axe.run({runOnly: rules, resultTypes: ['violations'], preload: false});
              return results.violations.map(({id, nodes}) => id + ' at ' + nodes.length + ' places such as '
                + nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ') + ': '
                + nodes[0].failureSummary.replace(/\\s+/g, ' '));
            }""";

    private static final String SCRIPT = read();

    private Axe() {}

    /** Gives the checker to the page that is open; to be done once before the page is checked. */
    static void bringTo(Page page) {
        page.evaluate(SCRIPT);
    }

    /** What breaks a rule. */
    static List<String> violations(Page page) {
        return run(page, ALL);
    }

    /** What breaks one of the rules that look at colours. */
    static List<String> violationsOfColour(Page page) {
        return run(page, COLOURS);
    }

    private static List<String> run(Page page, Map<String, Object> rules) {
        return ((List<?>) page.evaluate(RUN, rules))
                .stream().map(String.class::cast).toList();
    }

    private static String read() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
