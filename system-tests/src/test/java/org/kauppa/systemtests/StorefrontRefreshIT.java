package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** A sign-in goes on when its access token is over, without its shopper noticing. */
@ExtendWith(ShopExtension.class)
class StorefrontRefreshIT {

    private static final String KARHU = "Karhu";

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void renewsASignInInPassing(Shop shop) {
        try (var shopper = signedIn(shop)) {
            shopper.openProduct(1).addToCart(1);
            var before = shopper.refreshToken();
            shopper.letTokenEnd();

            assertThat(shopper.openShop().isSignedIn()).isTrue();
            assertThat(shopper.refreshToken()).isNotEqualTo(before);
            shopper.letTokenEnd();
            assertThat(shopper.openCheckout().placeOrder().text()).contains("edgars");
        }
    }

    @Test
    void renewsItForAForm(Shop shop) {
        try (var shopper = signedIn(shop)) {
            var checkout = shopper.openProduct(1).addToCart(1).goToCart().checkOut();
            shopper.letTokenEnd();

            assertThat(checkout.placeOrder().text()).contains("edgars");
        }
    }

    @Test
    void keepsItWhenManyTabsAskAtOnce(Shop shop) throws Exception {
        try (var shopper = signedIn(shop)) {
            var before = shopper.refreshToken();
            shopper.letTokenEnd();
            HttpRequest.Builder request = shopper.request("/cart");

            var answers = Together.run(4, 8, i -> shop.send(request.copy()));

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body()).contains("edgars");
            });
            var after = answers.stream().map(shopper::refreshToken).distinct().toList();
            assertThat(after).as("one new refresh token for all").hasSize(1).doesNotContain(before);
            // None of the answers has reached the browser, as if they were lost: it asks with the old one once more.
            assertThat(shopper.openShop().isSignedIn()).isTrue();
            assertThat(shopper.refreshToken()).isEqualTo(after.get(0));
            shopper.letTokenEnd();
            assertThat(shopper.openShop().isSignedIn()).isTrue();
        }
    }

    @Test
    void asksForNoFile(Shop shop) {
        try (var shopper = signedIn(shop)) {
            shopper.letTokenEnd();

            var file = shop.send(shopper.request("/assets/kauppa.css"));

            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void saysWhenItHasEnded(Shop shop) {
        try (var shopper = signedIn(shop)) {
            shopper.openProduct(1).addToCart(1);
            assertThat(shop.send(shop.request(shop.address().resolve("/api/users/tokens"))
                                    .header("Content-Type", "application/json")
                                    .method(
                                            "DELETE",
                                            HttpRequest.BodyPublishers.ofString(
                                                    "{\"refreshToken\":\"" + shopper.refreshToken() + "\"}")))
                            .status())
                    .isEqualTo(204);
            shopper.letTokenEnd();

            assertThat(shopper.openShop().isSignedIn()).isFalse();
            assertThat(shopper.openCart().quantityOf(KARHU)).isEqualTo(1);
        }
    }

    @Test
    void losesNothingWhileUsersIsDown(Shop shop) {
        var users = shop.cluster().ofKind("users");
        try (var shopper = signedIn(shop)) {
            var checkout = shopper.openProduct(1).addToCart(1).goToCart().checkOut();
            shopper.letTokenEnd();
            try {
                shop.freeze(users);
                shop.awaitOutOfTraffic(users);

                assertThat(checkout.placeOrderInVain()).contains("Nothing was ordered", "nothing is lost");
                assertThat(shopper.openCheckout().canPlaceOrder()).isFalse();
                assertThat(shopper.open("/")).isEqualTo(200);
                assertThat(shopper.openShop().isSignedIn()).isTrue();
                assertThat(shopper.page().content()).contains("nothing is lost");
                assertThat(shopper.openProduct(2).addToCart(1).goToCart().quantityOf(KARHU))
                        .isEqualTo(1);
                assertThat(shopper.open("/account")).isEqualTo(503);
            } finally {
                shop.resume(users);
            }
            assertThat(orders(shop)).isZero();

            shopper.awaitAccounts();
            assertThat(shopper.openCheckout().placeOrder().text()).contains("edgars");
        }
    }

    @Test
    void signsOutWhileUsersIsDown(Shop shop) {
        var users = shop.cluster().ofKind("users");
        try (var shopper = signedIn(shop)) {
            try {
                shop.freeze(users);
                shop.awaitOutOfTraffic(users);

                assertThat(shopper.openShop().signOut().isSignedIn()).isFalse();
                assertThat(shopper.openShop().isSignedIn()).isFalse();
            } finally {
                shop.resume(users);
            }
        }
    }

    private static Shopper signedIn(Shop shop) {
        var shopper = Shopper.atDesk(shop);
        shopper.openShop().goToSignIn().signIn("edgars", "edgars");
        return shopper;
    }

    private static long orders(Shop shop) {
        var databases = shop.databases();
        return databases.number(databases.primary(), "select count(*) from products.purchase_order");
    }
}
