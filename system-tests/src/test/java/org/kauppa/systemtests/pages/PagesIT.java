package org.kauppa.systemtests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** All pages are seen once, and each test says what was wrong with them in one way. */
@ExtendWith(ShopExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final Path WEBAPP = Path.of("../shop-web-war/src/main/webapp");

    private Tour tour;

    @BeforeAll
    void look(Shop shop) {
        shop.startOver();
        tour = new Tour(shop);
        tour.go();
    }

    @Test
    void areThereInEverySituation() {
        assertThat(tour.findings(Tour.Look.WAY)).isEmpty();
    }

    @Test
    void breakNoRuleOfAccessibility() {
        assertThat(tour.findings(Tour.Look.ACCESSIBILITY)).isEmpty();
    }

    @Test
    void areValidHtml() {
        assertThat(tour.findings(Tour.Look.HTML)).isEmpty();
    }

    @Test
    void haveNoStylesAndScriptsInside() {
        assertThat(tour.findings(Tour.Look.INLINE)).isEmpty();
    }

    @Test
    void fitASmallPhone() {
        assertThat(tour.findings(Tour.Look.FIT)).isEmpty();
    }

    @Test
    void speakTheLanguageThatIsAskedFor() {
        assertThat(tour.findings(Tour.Look.LANGUAGE)).isEmpty();
    }

    @Test
    void areStyledByValidCss() throws IOException {
        var checker = new HtmlChecker();
        try (var files = Files.list(WEBAPP.resolve("assets"))) {
            var stylesheets =
                    files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(stylesheets).isNotEmpty();
            for (var stylesheet : stylesheets) {
                assertThat(checker.complaintsAboutStyles(Files.readString(stylesheet)))
                        .as(stylesheet.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void wereAllSeen() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            var pages = files.filter(PagesIT::isPage)
                    .map(file -> WEBAPP.relativize(file).toString())
                    .map(file -> "/" + file.replace(".xhtml", "").replaceFirst("(^|/)index$", "$1"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages).contains("/", "/cart", "/account/password");
            assertThat(tour.paths()).as("pages in a situation").containsAll(pages);
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".xhtml") && !file.startsWith(WEBAPP.resolve("WEB-INF"));
    }
}
