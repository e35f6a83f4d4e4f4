package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.CheckoutView;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** A cart is ordered once, whatever the shopper, the browser and the network do. */
@ExtendWith(ShopExtension.class)
class CheckoutIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String KARHU = "Karhu";

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void takesADoubleClickForOne(Shop shop) {
        doubleClicks(shop, Shopper::atDesk);
    }

    @Test
    void takesADoubleClickForOneWithoutJavaScript(Shop shop) {
        doubleClicks(shop, Shopper::withoutJavaScript);
    }

    private static void doubleClicks(Shop shop, Function<Shop, Shopper> browser) {
        try (var shopper = browser.apply(shop)) {
            var order = checkOutTwoKarhu(shopper).placeOrderWithDoubleClick();

            assertOneOrder(shop, order.number());
            assertThat(shopper.openCart().text()).contains("Your cart is empty");
        }
    }

    @Test
    void answersFormsSentAtOnceWithOneOrder(Shop shop) throws Exception {
        try (var shopper = Shopper.atDesk(shop)) {
            var form = checkOutTwoKarhu(shopper).form();
            var request = shopper.checkoutRequest(form);

            var answers = Together.run(4, 8, i -> shop.send(request.copy()));

            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
            // One that waited too long for the first is told so, and finishes the order from the checkout page.
            assertThat(answers.stream()
                            .map(answer -> answer.header("Location"))
                            .filter(place -> !place.equals("/checkout"))
                            .distinct())
                    .hasSize(1);
            // None of the answers has reached the browser: the cart is as it was, and leads to the same order.
            var order = shopper.openCheckout().placeOrder();
            assertOneOrder(shop, order.number());
            assertThat(shopper.openCart().text()).contains("Your cart is empty");
        }
    }

    @Test
    void leadsAnOldFormToItsOrderAndLeavesTheNewCartAlone(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var first = checkOutTwoKarhu(shopper);
            var second = shopper.openCheckoutInAnotherTab();
            var number = first.placeOrder().number();
            shopper.openProduct(1).addToCart(2);
            shopper.openProduct(2).addToCart(1);

            assertThat(second.placeOrder().number()).isEqualTo(number);

            assertOneOrder(shop, number);
            assertThat(shopper.openCart().quantityOf(KARHU)).isEqualTo(2);
            assertThat(shopper.openCheckout().placeOrder().number())
                    .as("the same things again")
                    .isNotEqualTo(number);
        }
    }

    @Test
    void showsAfterTheBackButtonThatNothingIsLeftToOrder(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var number = checkOutTwoKarhu(shopper).placeOrder().number();

            var checkout = shopper.backToCheckout();

            if (checkout.canPlaceOrder()) { // a browser that keeps pages shows the old form
                assertThat(checkout.placeOrder().number()).isEqualTo(number);
            } else {
                assertThat(checkout.text()).contains("There is nothing to order");
            }
            assertOneOrder(shop, number);
        }
    }

    @Test
    void sendsAFormAgainToTheSameOrder(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var checkout = checkOutTwoKarhu(shopper);
            var form = checkout.form();
            var before = shopper.checkoutRequest(form);
            var number = checkout.placeOrder().number();

            for (var again : List.of(before, shopper.checkoutRequest(form))) { // with its cookies of then and of now
                assertThat(shop.send(again).header("Location")).isEqualTo("/order?number=" + number);
            }

            assertOneOrder(shop, number);
        }
    }

    @Test
    void refusesAFormOfACartThatWasOrderedWithMoreInIt(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            checkOutTwoKarhu(shopper);
            var old = shopper.openCheckoutInAnotherTab();
            shopper.openProduct(2).addToCart(1);
            var number = shopper.openCheckout().placeOrder().number();

            assertThat(old.placeOrderInVain()).contains("ordered or emptied since");

            assertOneOrder(shop, number);
        }
    }

    @Test
    void finishesAnOrderWhoseAnswerWasLost(Shop shop) {
        var products = shop.cluster().ofKind("products");
        try (var shopper = Shopper.atDesk(shop)) {
            var checkout = checkOutTwoKarhu(shopper);
            try {
                shop.freeze(products);
                assertThat(checkout.placeOrderInVain()).contains("cannot say whether");
            } finally {
                shop.resume(products);
            }
            await().atMost(LIMIT).until(() -> orders(shop) == 1); // what was sent is worked off, for nobody
            shopper.openShop().goToSignIn().signIn("edgars", "edgars");
            shopper.openProduct(4).addToCart(1);

            var order = shopper.openCheckout().finishOrder();

            assertThat(order.text()).contains("Guest", KARHU, "11.98");
            assertOneOrder(shop, order.number());
            var cart = shopper.openCart();
            assertThat(cart.text()).doesNotContain(KARHU);
            assertThat(cart.total()).contains("9.99");
        }
    }

    @Test
    void asksBeforeTakingAnotherPrice(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var checkout = checkOutTwoKarhu(shopper);
            var databases = shop.databases();
            databases.run(databases.primary(), "update products.product set price = 6.49 where id = 1");
            databases.awaitReplicas();

            assertThat(checkout.placeOrderInVain()).contains("€11.98", "€12.98", "Nothing was ordered");
            assertThat(orders(shop)).isZero();

            var agreed = shopper.openCheckout().placeOrder();
            assertThat(agreed.text()).contains("12.98");
            assertOneOrder(shop, agreed.number());
        }
    }

    @Test
    void letsARefusedCartBeOrderedOnceThereIsEnough(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            var checkout = checkOutTwoKarhu(shopper);
            assertThat(shop.buy(1, 9).status()).isEqualTo(201);
            var refusal = checkout.placeOrderInVain();
            assertThat(refusal).contains("Somebody was faster");
            assertThat(shopper.openCart().text()).contains("Only 1 in stock");

            var databases = shop.databases();
            databases.run(databases.primary(), "update products.product set quantity = quantity + 5 where id = 1");
            databases.run(
                    databases.primary(),
                    "insert into products.stock_movement (product_id, quantity_change, reason, at)"
                            + " values (1, 5, 'adjustment', utc_timestamp(6))");
            databases.awaitReplicas();

            assertThat(shopper.openCheckout().placeOrder().text()).contains("11.98");
            databases.assertBooksBalance();
        }
    }

    private static CheckoutView checkOutTwoKarhu(Shopper shopper) {
        return shopper.openProduct(1).addToCart(2).goToCart().checkOut();
    }

    private static void assertOneOrder(Shop shop, String number) {
        var databases = shop.databases();
        assertThat(databases.rows(
                        databases.primary(), "select number from products.purchase_order", row -> row.getString(1)))
                .containsExactly(number);
        databases.assertBooksBalance();
    }

    private static long orders(Shop shop) {
        var databases = shop.databases();
        return databases.number(databases.primary(), "select count(*) from products.purchase_order");
    }
}
