package org.kauppa.systemtests.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kauppa.systemtests.browser.Device;
import org.kauppa.systemtests.browser.Language;
import org.kauppa.systemtests.shop.Shop;

/**
 * Visits every situation once in each language and looks at the page in every way: what differs by the size of the window
 * or by day and night is only styled differently, so the same page is looked at again.
 */
final class Tour {

    /** What is looked at. */
    enum Look {
        WAY,
        ACCESSIBILITY,
        HTML,
        INLINE,
        FIT,
        LANGUAGE
    }

    private static final String UNFOLD =
            "() => document.querySelectorAll('details').forEach(details => details.open = true)";

    private static final int HEIGHT = 900;
    private static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final int NARROW = 320;

    private final Map<Look, List<String>> findings = new EnumMap<>(Look.class);
    private final Collection<String> paths = new TreeSet<>();
    private final HtmlChecker checker = new HtmlChecker();
    private final Shop shop;
    private final Shelf shelf;

    Tour(Shop shop) {
        this.shop = shop;
        this.shelf = new Shelf(shop);
        Stream.of(Look.values()).forEach(look -> findings.put(look, new ArrayList<>()));
    }

    /** What was wrong, with the place where. */
    List<String> findings(Look look) {
        return findings.get(look);
    }

    /** The paths of all pages that were seen; those with a problem are at the place of what was asked for. */
    Collection<String> paths() {
        return paths;
    }

    /** Visits everything. */
    void go() {
        try (var english = new Visitor(shop, shelf, Device.DESK);
                var finnish = new Visitor(shop, shelf, Device.DESK.in(Language.FINNISH))) {
            for (var visitor : List.of(english, finnish)) {
                visitAll(visitor, GuestSituations.all(), Visitor.SLOW);
                visitAll(visitor, ShopperSituations.all(), Visitor.SLOW);
                visitAll(visitor, StaffSituations.all(), Visitor.SLOW);
            }
            for (var outage : Outage.all()) {
                visit(outage, List.of(english, finnish));
            }
        }
    }

    private void visit(Outage outage, List<Visitor> visitors) {
        visitors.forEach(visitor -> visitAll(visitor, List.of(Outage.BEFORE), Visitor.ANY));
        var missing = outage.missing().apply(shop);
        try {
            shop.freeze(missing);
            visitors.forEach(visitor -> visitAll(visitor, outage.situations(), Visitor.ANY));
        } finally {
            shop.resume(missing);
        }
    }

    private void visitAll(Visitor visitor, List<Situation> situations, Predicate<String> mayBeLate) {
        for (var situation : situations) {
            var problems = visitor.goTo(situation, mayBeLate);
            note(Look.WAY, place(visitor, situation), problems);
            paths.add(visitor.path());
            lookAt(visitor, situation);
        }
    }

    private void lookAt(Visitor visitor, Situation situation) {
        var place = place(visitor, situation);
        note(Look.HTML, place, checker.complaintsAboutPage(visitor.html()));
        note(Look.INLINE, place, Inline.in(visitor.html()));
        note(Look.LANGUAGE, place, Tongue.strangeWords(visitor));
        var page = visitor.page();
        page.evaluate(UNFOLD);
        Axe.bringTo(page);
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            note(Look.ACCESSIBILITY, place + "light, " + width + ": ", Axe.violations(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            note(Look.ACCESSIBILITY, place + "dark, " + width + ": ", Axe.violationsOfColour(page));
        }
        page.setViewportSize(NARROW, HEIGHT);
        note(Look.FIT, place, Fit.problems(page));
    }

    private static String place(Visitor visitor, Situation situation) {
        return visitor + ", " + situation + " (" + visitor.path() + "): ";
    }

    private void note(Look look, String place, List<String> problems) {
        problems.forEach(problem -> findings.get(look).add(place + problem));
    }
}
