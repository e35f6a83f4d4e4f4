package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;

/** What a shop is for, in a browser, and what it leaves in the databases. */
final class PurchasePath {

    private PurchasePath() {}

    /** From the front page to the order, with an account, some changes of mind and one thing more. */
    static void buysThreeThings(Shop shop, Function<Shop, Shopper> browser) {
        try (var shopper = browser.apply(shop)) {
            var catalogue = shopper.openShop();
            assertThat(catalogue.products()).hasSizeGreaterThanOrEqualTo(12).contains("Karhu");
            assertThat(catalogue.sortBy("Price, high to low").products().get(0)).contains("New England IPA");
            assertThat(shopper.openShop().category("Cider").products())
                    .isNotEmpty()
                    .doesNotContain("Karhu");

            var found = shopper.openShop().search("laku porter");
            assertThat(found.products()).containsExactly("Karhu Laku Porter");
            var product = found.open("Karhu Laku Porter").addToCart(3);
            product.goToSignIn().signIn("edgars", "edgars");

            var cart = shopper.openShop().addToCart("A. Le Coq").goToCart();
            assertThat(cart.quantityOf("Karhu Laku Porter")).isEqualTo(3);
            assertThat(cart.total()).contains("15.96");
            cart = cart.change("Karhu Laku Porter", 2);
            assertThat(cart.total()).contains("13.97");

            var order = cart.checkOut().placeOrder();
            assertThat(order.text()).contains(order.number(), "Karhu Laku Porter", "A. Le Coq", "13.97", "edgars");
            assertThat(shopper.openProduct(4).facts()).contains("Only 8 left");
            assertThat(shopper.openCart().text()).contains("Your cart is empty");
            assertThat(shopper.openShop().signOut().isSignedIn()).isFalse();
        }
        assertThat(shop.product(4).getInt("quantity")).isBetween(8, 9); // other shoppers may see it a moment later
        shop.databases().assertBooksBalance();
    }
}
