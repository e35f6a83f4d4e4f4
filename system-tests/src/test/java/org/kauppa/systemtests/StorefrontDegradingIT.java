package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.ReadLocks;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Each part that fails has a banner of its own, and what can work without it works on. */
@ExtendWith(ShopExtension.class)
class StorefrontDegradingIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String OLD = "Our catalogue does not answer right now";
    private static final String SLOW = "Our catalogue is too slow to answer right now";
    private static final String READ_ONLY = "Nothing can be ordered right now";
    private static final List<String> SEEN = List.of("/", "/?category=cider", "/product?id=1");

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void withoutProductsTheLastKnownCatalogueIsShown(Shop shop) {
        lookAround(shop);
        var frozen = shop.cluster().ofKind("products");
        try (var shopper = Shopper.atDesk(shop)) {
            shop.freeze(frozen);
            shop.awaitOutOfTraffic(frozen);
            for (var path : SEEN) {
                var page = shop.get(path);
                assertThat(page.status()).as(path).isEqualTo(503);
                assertThat(page.header("Retry-After")).as(path).isNotEmpty();
                assertThat(page.body()).as(path).contains(OLD, "prices and stock may have changed");
            }
            assertThat(shop.get("/?q=never+asked+before").body()).contains("We cannot show this right now");

            assertThat(shopper.open("/")).isEqualTo(503);
            shopper.page()
                    .getByLabel("Add to cart: Karhu", new Page.GetByLabelOptions().setExact(true))
                    .click();
            shopper.page().getByRole(AriaRole.STATUS).waitFor();
            assertThat(shopper.openCart().quantityOf("Karhu")).isEqualTo(1);
        } finally {
            shop.resume(frozen);
        }
        awaitHealthy(shop);
    }

    @Test
    void withoutThePrimaryEveryPageSaysThatNothingCanBeOrdered(Shop shop) {
        var frozen = List.of(shop.databases().primary());
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openProduct(1).addToCart(1);
            try {
                shop.freeze(frozen);
                await().atMost(LIMIT)
                        .untilAsserted(() -> assertThat(shop.get("/").body()).contains(READ_ONLY));
                for (var path : List.of("/product?id=1", "/cart", "/checkout")) {
                    await().atMost(LIMIT).untilAsserted(() -> {
                        shopper.open(path);
                        assertThat(shopper.page().content()).as(path).contains(READ_ONLY, "Karhu");
                    });
                }
                assertThat(shop.get("/?q=porter").body())
                        .contains("<mark>Porter</mark>")
                        .doesNotContain(OLD);
            } finally {
                shop.resume(frozen);
            }
            await().atMost(LIMIT).untilAsserted(() -> {
                shopper.open("/checkout");
                assertThat(shopper.page().content()).doesNotContain(READ_ONLY);
            });
        }
    }

    @Test
    void withoutUsersBrowsingGoesOnAndSigningInSaysSo(Shop shop) {
        var frozen = shop.cluster().ofKind("users");
        try (var shopper = Shopper.atDesk(shop)) {
            shop.freeze(frozen);
            shop.awaitOutOfTraffic(frozen);
            assertThat(shop.get("/").body()).contains("Karhu").doesNotContain(OLD, READ_ONLY);
            assertThat(shop.get("/sign-in").body()).contains("Accounts are not available right now");
            assertThat(shopper.openProduct(1)
                            .addToCart(1)
                            .goToCart()
                            .checkOut()
                            .placeOrder()
                            .text())
                    .contains("Karhu");
        } finally {
            shop.resume(frozen);
        }
    }

    /** The tables that pages read are locked on all replicas: products is there, and takes longer than a page may wait. */
    @Test
    @SuppressWarnings("try") // the locks only have to be there
    void whenProductsIsSlowPagesAreNot(Shop shop) throws Exception {
        lookAround(shop);
        try (var locks = ReadLocks.onProductsOf(shop.databases())) {
            var slow = timed(shop, "/");
            assertThat(slow.body()).containsAnyOf(SLOW, OLD).contains("Karhu");
            assertThat(timed(shop, "/product?id=1").body())
                    .containsAnyOf(SLOW, OLD)
                    .contains("Karhu");
        }
        awaitHealthy(shop);
    }

    /** Asked once: the page that says so is what this is about. */
    private static Answer timed(Shop shop, String path) {
        var begin = System.nanoTime();
        var answer = shop.send(shop.request(shop.address().resolve(path)).GET());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        return answer;
    }

    /** So often that every instance of the storefront has seen it. */
    private static void lookAround(Shop shop) {
        for (var instance : shop.cluster().ofKind("shop-web")) {
            for (var path : SEEN) {
                await().atMost(LIMIT)
                        .untilAsserted(
                                () -> assertThat(shop.get(instance.url() + path).status())
                                        .as(path)
                                        .isEqualTo(200));
            }
        }
    }

    private static void awaitHealthy(Shop shop) {
        for (var path : SEEN) {
            await().atMost(LIMIT).untilAsserted(() -> {
                var page = shop.get(path);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.body()).as(path).doesNotContain(OLD, SLOW, READ_ONLY);
            });
        }
    }
}
