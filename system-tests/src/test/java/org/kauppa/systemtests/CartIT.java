package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.CartView;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** The cart: in one browser, and the one cart of somebody who is signed in in two. */
@ExtendWith(ShopExtension.class)
class CartIT {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String PASSWORD = "three birches by the lake";
    private static final String KARHU = "Karhu";

    private String name;

    @BeforeEach
    void haveAnAccount(Shop shop) {
        shop.startOver();
        name = "cart" + UUID.randomUUID().toString().substring(24);
        var body = "{\"username\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}";
        assertThat(shop.post("/api/users/registrations", body).status()).isEqualTo(201);
    }

    @Test
    void countsByStepsAndTakesBackARemoval(Shop shop) {
        countByStepsAndTakeBack(Shopper.atDesk(shop));
    }

    @Test
    void countsByStepsAndTakesBackARemovalWithoutJavaScript(Shop shop) {
        countByStepsAndTakeBack(Shopper.withoutJavaScript(shop));
    }

    private static void countByStepsAndTakeBack(Shopper browser) {
        try (var shopper = browser) {
            shopper.openProduct(1).addToCart(2);
            var cart = shopper.openCart();

            assertThat(cart.oneMore(KARHU).quantityOf(KARHU)).isEqualTo(3);
            assertThat(cart.oneLess(KARHU).oneLess(KARHU).quantityOf(KARHU)).isEqualTo(1);
            assertThat(cart.change(KARHU, 4).total()).contains("€");

            assertThat(cart.remove(KARHU).text()).contains("Your cart is empty");
            assertThat(cart.undo().quantityOf(KARHU)).isEqualTo(4);
        }
    }

    @Test
    void tellsOfEachLineWhosePriceHasChanged(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openProduct(1).addToCart(1);
            shopper.openProduct(3).addToCart(1);
            var before = shopper.openCart().text();
            assertThat(before).doesNotContain("The price has changed");
            var checkout = shopper.openCheckoutInAnotherTab();
            raisePrice(shop, 1, "7.77");

            var refused = checkout.placeOrderInVain();
            assertThat(refused).contains("Nothing was ordered").contains("now it is €7.77");
            assertThat(shopper.openCart().text())
                    .containsOnlyOnce("The price has changed")
                    .contains("now it is €7.77");
            assertThat(shopper.openCheckout().placeOrder().number()).isNotEmpty();
        }
    }

    @Test
    void followsToAnotherBrowser(Shop shop) {
        try (var home = signedIn(shop);
                var phone = signedIn(shop)) {
            home.openProduct(1).addToCart(2);
            awaitBoth(home, phone, cart -> assertThat(pieces(cart, KARHU)).isEqualTo(2));

            phone.openCart().change(KARHU, 5);
            phone.openProduct(3).addToCart(1);
            awaitBoth(home, phone, cart -> {
                assertThat(pieces(cart, KARHU)).isEqualTo(5);
                assertThat(cart.has(nameOf(shop, 3))).isTrue();
            });

            home.openCart().remove(KARHU);
            awaitBoth(home, phone, cart -> assertThat(cart.has(KARHU)).isFalse());

            home.openShop().signOut();
            assertThat(home.openCart().text()).contains("Your cart is empty");
            assertThat(phone.openCart().text()).doesNotContain("Your cart is empty");
        }
    }

    @Test
    void takesAGuestsCartAlongWithoutAddingUp(Shop shop) {
        try (var home = signedIn(shop)) {
            home.openProduct(1).addToCart(2);
            try (var other = Shopper.atDesk(shop)) {
                other.openProduct(1).addToCart(1);
                other.openProduct(3).addToCart(4).goToSignIn().signIn(name, PASSWORD);
                Consumer<CartView> together = cart -> {
                    assertThat(pieces(cart, KARHU)).isEqualTo(2);
                    assertThat(pieces(cart, nameOf(shop, 3))).isEqualTo(4);
                };
                awaitBoth(home, other, together);
                other.openShop().signOut().goToSignIn().signIn(name, PASSWORD);
                awaitBoth(home, other, together);
            }
        }
    }

    @Test
    void isNotCarriedIntoAnotherAccount(Shop shop) {
        var home = signedIn(shop);
        home.openProduct(1).addToCart(2);
        try (var later = home.restartBrowser()) { // without signing out, which ends with the browser
            assertThat(later.openCart().quantityOf(KARHU)).isEqualTo(2);
            later.openProduct(3).addToCart(1).goToSignIn().signIn("simon", "simon");

            await().atMost(LIMIT).untilAsserted(() -> {
                var cart = later.openCart();
                assertThat(cart.has(KARHU)).isFalse();
                assertThat(pieces(cart, nameOf(shop, 3)))
                        .as("put in by whoever came later")
                        .isEqualTo(1);
            });
        }
    }

    @Test
    void endsEverywhereWithItsOrderAndKeepsWhatCameMeanwhile(Shop shop) {
        try (var home = signedIn(shop);
                var phone = signedIn(shop)) {
            home.openProduct(1).addToCart(2);
            awaitBoth(home, phone, cart -> assertThat(pieces(cart, KARHU)).isEqualTo(2));
            var checkout = home.openCheckout();
            phone.openProduct(3).addToCart(1);

            checkout.placeOrder(); // of what its page shows

            awaitBoth(home, phone, cart -> {
                assertThat(cart.has(KARHU)).isFalse();
                assertThat(pieces(cart, nameOf(shop, 3))).isEqualTo(1);
            });
            shop.databases().awaitReplicas();
            assertThat(shop.product(1).getInt("quantity")).isEqualTo(8);
        }
    }

    @Test
    void isOrderedOnceByTwoBrowsersAtOnce(Shop shop) throws Exception {
        try (var home = signedIn(shop);
                var phone = signedIn(shop)) {
            home.openProduct(1).addToCart(2);
            awaitBoth(home, phone, cart -> assertThat(pieces(cart, KARHU)).isEqualTo(2));
            var requests = List.of(
                    home.checkoutRequest(home.openCheckout().form()),
                    phone.checkoutRequest(phone.openCheckout().form()));

            var answers = Together.run(2, 2, i -> shop.send(requests.get(i).copy()));

            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
            // Whoever waited too long for the other is told so, and finishes the order from the checkout page.
            assertThat(answers.stream()
                            .map(answer -> answer.header("Location"))
                            .filter(place -> !place.equals("/checkout"))
                            .distinct())
                    .hasSize(1);
            shop.databases().awaitReplicas();
            assertThat(shop.product(1).getInt("quantity")).isEqualTo(8);
            awaitBoth(home, phone, cart -> assertThat(cart.text()).contains("Your cart is empty"));
        }
    }

    @Test
    void goesOnInBothBrowsersWithoutUsersAndIsMergedAfterwards(Shop shop) {
        try (var home = signedIn(shop);
                var phone = signedIn(shop)) {
            home.openProduct(1).addToCart(2);
            home.openProduct(3).addToCart(1);
            awaitBoth(home, phone, cart -> {
                assertThat(pieces(cart, KARHU)).isEqualTo(2);
                assertThat(cart.has(nameOf(shop, 3))).isTrue();
            });
            var users = shop.cluster().ofKind("users");
            shop.freeze(users);
            try {
                shop.awaitOutOfTraffic(users);
                home.openCart().change(KARHU, 3);
                home.openCart().remove(nameOf(shop, 3));
                home.openProduct(4).addToCart(1);
                phone.openCart().change(KARHU, 6);
                phone.openProduct(5).addToCart(2);

                assertThat(home.openCart().quantityOf(KARHU)).isEqualTo(3);
                assertThat(phone.openCart().quantityOf(KARHU)).isEqualTo(6);
            } finally {
                shop.resume(users);
            }
            awaitBoth(home, phone, cart -> {
                assertThat(pieces(cart, KARHU)).isEqualTo(6);
                assertThat(cart.has(nameOf(shop, 3))).isFalse();
                assertThat(pieces(cart, nameOf(shop, 4))).isEqualTo(1);
                assertThat(pieces(cart, nameOf(shop, 5))).isEqualTo(2);
            });
        }
    }

    /** A page does not wait long for users: what it could not tell or hear then, the next one does. */
    private static void awaitBoth(Shopper one, Shopper other, Consumer<CartView> expectation) {
        await().atMost(LIMIT).untilAsserted(() -> {
            one.openCart();
            expectation.accept(other.openCart());
            expectation.accept(one.openCart());
        });
    }

    private static int pieces(CartView cart, String product) {
        return cart.has(product) ? cart.quantityOf(product) : 0;
    }

    private Shopper signedIn(Shop shop) {
        var shopper = Shopper.atDesk(shop);
        shopper.openShop().goToSignIn().signIn(name, PASSWORD);
        return shopper;
    }

    private static String nameOf(Shop shop, long id) {
        return shop.product(id).getString("name");
    }

    private static void raisePrice(Shop shop, long id, String price) {
        var admin = shop.as("admin", "admin");
        var product = shop.get("/api/products/" + id);
        var now = product.object();
        var body = "{\"name\":\"%s\",\"description\":\"\",\"price\":%s,\"category\":\"%s\",\"image\":\"%s\"}"
                .formatted(now.getString("name"), price, now.getString("category"), now.getString("image"));
        var request = shop.request(
                        shop.address().resolve("/api/products/" + id),
                        admin[0],
                        admin[1],
                        "If-Match",
                        product.header("ETag"),
                        "Content-Type",
                        "application/json")
                .PUT(BodyPublishers.ofString(body));
        assertThat(shop.send(request).status()).isEqualTo(200);
        shop.databases().awaitReplicas();
    }
}
