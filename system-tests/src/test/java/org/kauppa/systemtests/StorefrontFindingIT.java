package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** How shoppers find what they want: words, filters with counts, orders, and pages that follow each other. */
@ExtendWith(ShopExtension.class)
class StorefrontFindingIT {

    private static final String PRICE = "Price";

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void filtersKeepWhatTheyPromise(Shop shop) {
        narrow(shop, Shopper::atDesk);
    }

    @Test
    void filtersFoldOnAPhone(Shop shop) {
        narrow(shop, Shopper::onPhone);
        try (var shopper = Shopper.onPhone(shop)) {
            assertThat(shopper.openShop().hasFoldedFilters()).isTrue();
        }
    }

    @Test
    void filtersNeedNoJavaScript(Shop shop) {
        narrow(shop, Shopper::withoutJavaScript);
    }

    private static void narrow(Shop shop, Function<Shop, Shopper> browser) {
        try (var shopper = browser.apply(shop)) {
            var front = shopper.openShop();
            var ciders = front.promised("Categories", "Cider");
            var all = front.total();

            var category = front.category("Cider");
            assertThat(category.total()).isEqualTo(ciders).isLessThan(all);
            assertThat(category.products()).hasSize(ciders);
            assertThat(category.filtersInUse()).containsExactly("Cider");
            assertThat(category.promised("Categories", "Lager"))
                    .as("a filter is counted as if it were another one")
                    .isPositive();

            var promised = category.promised(PRICE, "€2 to €5");
            var both = category.choose(PRICE, "€2 to €5");
            assertThat(both.products()).hasSize(promised);
            assertThat(shopper.page().url()).contains("category=cider", "minPrice=2.00", "maxPrice=4.99");

            var sorted = both.sortBy("Price, low to high");
            assertThat(sorted.filtersInUse()).as("sorting keeps filters").hasSize(2);
            assertThat(sorted.products()).containsExactlyInAnyOrderElementsOf(both.products());

            assertThat(sorted.back().filtersInUse()).hasSize(2);
            assertThat(both.takeOff("Cider").filtersInUse()).containsExactly("€2 to €5");
            shopper.page().goBack();
            assertThat(front.back().total()).isEqualTo(ciders);
        }
    }

    @Test
    void whatIsSoldOutCanBeLeftOut(Shop shop) {
        var quantity = shop.product(4).getInt("quantity");
        assertThat(shop.buy(4, quantity).status()).isEqualTo(201);
        shop.databases().awaitReplicas();
        try (var shopper = Shopper.atDesk(shop)) {
            var found = shopper.openShop().search("A. Le Coq");
            assertThat(found.text()).contains("Sold out");
            assertThat(found.products()).contains("A. Le Coq");
            var product = found.open("A. Le Coq");
            assertThat(product.facts()).contains("Sold out", "There is none left");

            shopper.openShop().search("le coq").choose("Availability", "In stock");
            assertThat(shopper.page().content()).contains("Nothing found").doesNotContain("Add to cart: A. Le Coq");
        }
    }

    @Test
    void wordsThatWereFoundAreMarked(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            assertThat(shopper.openShop().search("laku PORTER").marked())
                    .contains("Laku", "Porter")
                    .allMatch(word -> word.equalsIgnoreCase("laku") || word.equalsIgnoreCase("porter"));
            assertThat(shopper.openShop().search("yoton").marked()).contains("Yötön");

            shopper.open("/?q=%3Cscript%3Ealert(1)%3C/script%3E%20%22%3E%3Cb%3E");
            assertThat(shopper.page().locator("main script, main b").count()).isZero();
            assertThat(shopper.openShop().search("<b>").heading()).contains("<b>");
        }
    }

    @Test
    void anEmptyResultLeadsOn(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var empty = shopper.openShop();
            shopper.open("/?q=porter+laku+nonsense&category=porter-and-stout");
            assertThat(empty.text()).contains("Nothing found", "Take off one filter", "Look for one word alone");

            var found = empty.follow("laku");
            assertThat(found.products()).contains("Karhu Laku Porter");
            found.back();
            var without = empty.follow("without “porter laku nonsense”");
            assertThat(without.filtersInUse()).containsExactly("Porter and stout");
            assertThat(without.products()).isNotEmpty();
        }
    }

    @Test
    void pagesFollowEachOtherByLinks(Shop shop) {
        try (var shopper = Shopper.withoutJavaScript(shop)) {
            var view = shopper.openShop().sortBy("Name");
            var first = view.products();
            var total = view.total();
            var seen = new ArrayList<>(first);
            while (view.hasMore()) {
                view = view.more();
                seen.addAll(view.products());
            }
            assertThat(seen).hasSize(total).doesNotHaveDuplicates();
            assertThat(shopper.page().url()).contains("sort=name", "after=");

            var address = shopper.page().url();
            var last = view.products();
            assertThat(view.back().products()).isNotEqualTo(last);
            shopper.page().navigate(address);
            assertThat(view.products()).as("an address shows the same again").isEqualTo(last);
            assertThat(view.follow("Back to the first products").products()).isEqualTo(first);
        }
    }

    @Test
    void aProductLeadsToOthersOfItsKind(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openProduct(1);
            var related = shopper.page().locator(".related h3");
            assertThat(related.allInnerTexts()).hasSize(4).doesNotContain("Karhu");
            related.first().getByRole(AriaRole.LINK).click();
            assertThat(shopper.page().locator(".trail").innerText()).contains("Lager");
        }
    }

    @Test
    void searchEnginesAreToldWhatAPageIs(Shop shop) {
        var front = shop.get("/?sort=name&category=lager").body();
        assertThat(front).contains("<link rel=\"canonical\" href=\"" + shop.address() + "/?category=lager\"");
        assertThat(shop.get("/?q=karhu").body()).contains("content=\"noindex\"");
        assertThat(shop.get("/product?id=1").body())
                .contains("itemtype=\"https://schema.org/Product\"", "content=\"5.99\"", "/product?id=1\"")
                .contains("<meta name=\"description\" content=\"Full-bodied");
        assertThat(shop.get("/robots.txt").body()).contains("Disallow: /account");
    }
}
