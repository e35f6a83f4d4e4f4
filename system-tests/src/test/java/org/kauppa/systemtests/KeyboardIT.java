package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Everything that a purchase needs can be done without a mouse, and the focus is seen on all its way. */
@ExtendWith(ShopExtension.class)
class KeyboardIT {

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void buysWhatASearchHasFound(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var keyboard = shopper.keyboard();
            shopper.openShop();

            keyboard.toField("Search products").type("laku porter").enter();
            shopper.page().waitForURL(url -> url.contains("q="));
            assertThat(shopper.catalogue().products()).containsExactly("Karhu Laku Porter");
            keyboard.toLink("Karhu Laku Porter").enter();
            shopper.product();
            keyboard.toField("Quantity").type("3").toButton("Add to cart").space();
            shopper.product().awaitNotice();
            keyboard.toCart().enter();
            var cart = shopper.cart();
            keyboard.toField("Quantity of Karhu Laku Porter").type("2").enter();
            cart.awaitNotice();
            assertThat(shopper.cart().quantityOf("Karhu Laku Porter")).isEqualTo(2);
            keyboard.toLink("Go to checkout").enter();
            shopper.checkout();
            keyboard.toButton("Place order").enter();

            assertThat(shopper.order().text()).contains("Karhu Laku Porter", "€3.98");
        }
        var databases = shop.databases();
        assertThat(databases.number(databases.primary(), "select count(*) from products.purchase_order"))
                .isEqualTo(1);
    }

    @Test
    void signsIn(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var keyboard = shopper.keyboard();
            shopper.openShop();

            keyboard.toLink("Sign in").enter();
            shopper.page().waitForURL(url -> url.contains("/sign-in"));
            keyboard.toField("Username")
                    .type("edgars")
                    .toField("Password")
                    .type("edgars")
                    .enter();

            shopper.catalogue().awaitNotice();
            assertThat(shopper.catalogue().isSignedIn()).isTrue();
        }
    }

    @Test
    void skipsTheHeadOfEachPage(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            for (var path : new String[] {"/", "/product?id=1", "/cart", "/sign-in", "/nothing"}) {
                shopper.open(path);
                var keyboard = shopper.keyboard().tab();
                assertThat(keyboard.focused()).as(path).contains("#main");
                assertThat(keyboard.enter().isInMain()).as(path).isTrue();
                assertThat(keyboard.tab().isInMain()).as(path).isTrue();
            }
        }
    }
}
