package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** The shop speaks the language that a browser prefers or a shopper chooses, on every page. */
@ExtendWith(ShopExtension.class)
class StorefrontLanguagesIT {

    private static final Map<String, List<String>> HEADINGS = Map.of(
            "/", List.of("Drinks from the north", "Juomia pohjoisesta"),
            "/?category=soft-drinks", List.of("Soft drinks", "Virvoitusjuomat"),
            "/cart", List.of("Your cart", "Ostoskori"),
            "/sign-in", List.of("Sign in", "Kirjaudu sisään"),
            "/sign-out", List.of("Sign out", "Kirjaudu ulos"),
            "/register", List.of("Create an account", "Luo tili"),
            "/nothing", List.of("There is nothing here", "Täällä ei ole mitään"),
            "/?after=broken", List.of("We did not understand that", "Emme ymmärtäneet pyyntöä"));

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void followsTheBrowser(Shop shop) {
        HEADINGS.forEach((path, headings) -> {
            assertSpeaks(ask(shop, path, "en-GB,en;q=0.9,fi;q=0.5"), "en", headings.get(0), path);
            assertSpeaks(ask(shop, path, "fi-FI,fi;q=0.9,en;q=0.5"), "fi", headings.get(1), path);
            assertSpeaks(ask(shop, path, "de"), "en", headings.get(0), path);
        });
    }

    @Test
    void writesAmountsAndProductsInIt(Shop shop) {
        assertThat(ask(shop, "/product?id=1", "en").body()).contains("€5.99", "Full-bodied", "Only 10 left");
        assertThat(ask(shop, "/product?id=1", "fi").body())
                .contains("5,99", "Vain 10 jäljellä")
                .doesNotContain("€5.99", "Full-bodied", "Only 10 left");
    }

    @Test
    void isSwitchedOnEveryPageAndStaysThere(Shop shop) {
        try (var shopper = Shopper.withoutJavaScript(shop)) {
            shopper.openProduct(1).addToCart(1);
            for (var path :
                    List.of("/?q=porter&sort=name", "/product?id=1", "/cart", "/checkout", "/sign-in", "/nothing")) {
                shopper.open(path);
                press(shopper, "Suomi");
                assertThat(shopper.page().url()).endsWith(path);
                assertThat(language(shopper)).as(path).isEqualTo("fi");
                press(shopper, "English");
                assertThat(shopper.page().url()).endsWith(path);
                assertThat(language(shopper)).as(path).isEqualTo("en");
            }
            press(shopper, "Suomi");
            shopper.open("/");
            assertThat(shopper.page().content()).contains("Juomia pohjoisesta", "Lisää ostoskoriin");
        }
    }

    @Test
    void saysMessagesInIt(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.open("/sign-in");
            press(shopper, "Suomi");
            shopper.page().getByLabel("Käyttäjätunnus").fill("edgars");
            shopper.page().getByLabel("Salasana").fill("wrong");
            shopper.page().locator("main form button").click();
            shopper.page().getByText("Emme tunne tätä").waitFor();
        }
    }

    private static void press(Shopper shopper, String language) {
        shopper.page().locator(".languages button", locator(language)).click();
        shopper.page().locator("html").waitFor();
    }

    private static Page.LocatorOptions locator(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String language(Shopper shopper) {
        return shopper.page().locator("html").getAttribute("lang");
    }

    private static Answer ask(Shop shop, String path, String languages) {
        return shop.get(path, "Accept-Language", languages);
    }

    private static void assertSpeaks(Answer page, String language, String heading, String path) {
        assertThat(page.body())
                .as(path + " in " + language)
                .contains("<html", "lang=\"" + language + "\"")
                .containsPattern("<h1[^>]*>\\s*" + heading);
    }
}
