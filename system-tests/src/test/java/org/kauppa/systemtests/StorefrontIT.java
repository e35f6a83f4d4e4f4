package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

@ExtendWith(ShopExtension.class)
class StorefrontIT {

    private static final Duration FAILOVER_LIMIT = Duration.ofSeconds(60);

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void takesAShopperFromTheFrontPageToTheOrder(Shop shop) {
        PurchasePath.buysThreeThings(shop, Shopper::atDesk);
    }

    @Test
    void needsNoJavaScript(Shop shop) {
        PurchasePath.buysThreeThings(shop, Shopper::withoutJavaScript);
    }

    @Test
    void sellsToGuestsToo(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var order =
                    shopper.openProduct(1).addToCart(1).goToCart().checkOut().placeOrder();
            assertThat(order.text()).contains("Guest", "5.99");
            shopper.page().reload();
            assertThat(shopper.page().content()).contains("5.99");
        }
        var databases = shop.databases();
        assertThat(databases.number(databases.primary(), "select count(*) from products.purchase_order"))
                .isEqualTo(1);
    }

    @Test
    void keepsTheCartOverRestartsOfServerAndBrowser(Shop shop) {
        var shopper = Shopper.atDesk(shop);
        try {
            shopper.openProduct(5).addToCart(4);
            var killed = shop.cluster().ofKind("shop-web");
            shop.kill(killed);
            shop.awaitReplaced(killed);
            assertThat(shopper.openCart().quantityOf("Lahden Erikois New England IPA"))
                    .isEqualTo(4);
            shopper = shopper.restartBrowser();
            var cart = shopper.openCart();
            assertThat(cart.quantityOf("Lahden Erikois New England IPA")).isEqualTo(4);
            assertThat(cart.remove("Lahden Erikois New England IPA").text()).contains("Your cart is empty");
        } finally {
            shopper.close();
        }
    }

    @Test
    void explainsWhatIsShortAndKeepsTheCart(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var checkout = shopper.openProduct(4).addToCart(9).goToCart().checkOut();
            assertThat(shop.buy(4, 5).status()).isEqualTo(201);
            shop.databases().awaitReplicas();
            assertThat(checkout.placeOrderInVain()).contains("A. Le Coq");
            assertThat(shopper.openCart().quantityOf("A. Le Coq")).isEqualTo(9);
        }
        assertThat(shop.product(4).getInt("quantity")).isEqualTo(4);
    }

    @Test
    void saysWhatIsWrongWithASignIn(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var signIn = shopper.openShop().goToSignIn();
            assertThat(signIn.signInInVain("edgars", "wrong")).isNotBlank();
            assertThat(shopper.openShop().isSignedIn()).isFalse();
        }
    }

    @Test
    void saysWhenAccountsAreDown(Shop shop) {
        var frozen = shop.cluster().ofKind("users");
        try (var shopper = Shopper.atDesk(shop)) {
            shop.freeze(frozen);
            shop.awaitOutOfTraffic(frozen);
            var signIn = shopper.openShop().goToSignIn();
            assertThat(signIn.signInInVain("edgars", "edgars")).contains("not available");
            assertThat(shopper.openProduct(1).addToCart(1).goToCart().quantityOf("Karhu"))
                    .isEqualTo(1);
        } finally {
            shop.resume(frozen);
        }
    }

    @Test
    void keepsTheCartWhileProductsIsDown(Shop shop) {
        var frozen = shop.cluster().ofKind("products");
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openProduct(1).addToCart(2);
            try {
                shop.freeze(frozen);
                shop.awaitOutOfTraffic(frozen);
                assertThat(shopper.open("/")).isEqualTo(503);
                assertThat(shopper.openCart().text()).contains("Your cart is kept");
            } finally {
                shop.resume(frozen);
            }
            await().atMost(FAILOVER_LIMIT) // a circuit may be open for two seconds more
                    .untilAsserted(() -> assertThat(shopper.openCart().text()).doesNotContain("Your cart is kept"));
            assertThat(shopper.openCart().quantityOf("Karhu")).isEqualTo(2);
        }
    }

    @Test
    void hasPagesForWhatIsNotThere(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            for (var path : List.of("/nothing", "/product?id=999999", "/product?id=x", "/order?number=x")) {
                assertThat(shopper.open(path)).as(path).isEqualTo(404);
                assertThat(shopper.page().content()).as(path).contains("<h1").doesNotContain("Payara", "Exception");
            }
        }
    }

    @Test
    void fitsAPhoneAndADesk(Shop shop) {
        for (var device : List.of("phone", "desktop")) {
            try (var shopper = device.equals("phone") ? Shopper.onPhone(shop) : Shopper.atDesk(shop)) {
                shopper.openShop();
                shopper.assertFits(device + "-catalogue");
                var product = shopper.openProduct(1);
                shopper.assertFits(device + "-product");
                product.addToCart(1);
                shopper.openProduct(2).addToCart(6);
                var cart = shopper.openCart();
                shopper.assertFits(device + "-cart");
                var checkout = cart.checkOut();
                shopper.assertFits(device + "-checkout");
                checkout.placeOrder();
                shopper.assertFits(device + "-confirmation");
                shopper.open("/sign-in");
                shopper.assertFits(device + "-sign-in");
                shopper.open("/nothing");
                shopper.assertFits(device + "-not-found");
            }
        }
    }
}
