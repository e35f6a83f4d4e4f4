package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What a shopper has ordered: the list, one of them, the same again, and not at all. */
@ExtendWith(ShopExtension.class)
class OwnOrdersIT {

    private static final String PASSWORD = "three birches by the lake";
    private static final String KARHU = "Karhu";
    private static final int ON_ONE_PAGE = 20;

    private String name;

    @BeforeEach
    void haveAnAccount(Shop shop) {
        shop.startOver();
        name = "orders" + UUID.randomUUID().toString().substring(26);
        var body = "{\"username\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}";
        assertThat(shop.post("/api/users/registrations", body).status()).isEqualTo(201);
    }

    @Test
    void listsOrdersPageByPage(Shop shop) {
        var as = shop.as(name, PASSWORD);
        IntStream.rangeClosed(1, ON_ONE_PAGE + 1)
                .forEach(i -> assertThat(shop.post("/api/buy", "[{\"id\":2,\"quantity\":" + i + "}]", as)
                                .status())
                        .isEqualTo(201));
        shop.databases().awaitReplicas();
        try (var shopper = signedIn(shop)) {
            var newest = shopper.openOrders();
            assertThat(newest.orders()).hasSize(ON_ONE_PAGE);
            assertThat(newest.orders().get(0)).contains("Placed").contains((ON_ONE_PAGE + 1) + " pieces");

            var rest = newest.earlier();
            assertThat(rest.orders()).hasSize(1);
            assertThat(rest.orders().get(0)).contains("1 piece");
        }
    }

    @Test
    void cancelsAnOrderOnce(Shop shop) {
        try (var shopper = signedIn(shop)) {
            shopper.openProduct(1).addToCart(2);
            var number = shopper.openCheckout().placeOrder().number();
            var order = shopper.openOrders().openNewest();
            assertThat(order.number()).isEqualTo(number);

            assertThat(order.cancel()).contains("The order is cancelled");

            shopper.open("/order?number=" + number);
            assertThat(shopper.page().content()).contains("Cancelled").doesNotContain("Cancel this order");
            assertThat(shopper.openOrders().orders().get(0)).contains("Cancelled");
            shop.databases().awaitReplicas();
            assertThat(shop.product(1).getInt("quantity")).isEqualTo(10);
            shop.databases().assertBooksBalance();
        }
    }

    @Test
    void cannotCancelWhatIsShipped(Shop shop) {
        try (var shopper = signedIn(shop)) {
            shopper.openProduct(1).addToCart(2);
            var order = shopper.openCheckout().placeOrder();
            var admin = shop.as("admin", "admin");
            assertThat(shop.post("/api/orders/" + order.number() + "/ship", "", admin)
                            .status())
                    .isEqualTo(200);

            assertThat(order.cancel()).contains("cannot be cancelled any more");
        }
    }

    @Test
    void ordersTheSameAgainAndTellsWhatIsNotToBeHad(Shop shop) {
        try (var shopper = signedIn(shop)) {
            shopper.openProduct(1).addToCart(3);
            shopper.openProduct(3).addToCart(1);
            shopper.openProduct(4).addToCart(1);
            var order = shopper.openCheckout().placeOrder();
            var gone = shop.product(3).getString("name");
            var admin = shop.as("admin", "admin");
            assertThat(shop.post("/api/products/1/stock", "{\"change\":-5}", admin)
                            .status())
                    .isEqualTo(200);
            var removal = shop.request(shop.address().resolve("/api/products/3"), admin)
                    .DELETE();
            assertThat(shop.send(removal).status()).isEqualTo(204);
            shop.databases().awaitReplicas();

            var told = order.orderAgain();

            assertThat(told).contains(gone + " is no longer sold").contains(KARHU + ": you ordered 3, only 2 left");
            var cart = shopper.openCart();
            assertThat(cart.quantityOf(KARHU)).isEqualTo(2);
            assertThat(cart.has(gone)).isFalse();
        }
    }

    @Test
    void isNobodyElses(Shop shop) {
        try (var shopper = signedIn(shop);
                var other = Shopper.atDesk(shop)) {
            shopper.openProduct(1).addToCart(1);
            var number = shopper.openCheckout().placeOrder().number();
            other.openShop().goToSignIn().signIn("simon", "simon");

            assertThat(other.open("/order?number=" + number)).isEqualTo(404);
            for (var wish : new String[] {"cancel", "again"}) {
                var form = "form-token=" + other.formToken() + "&number=" + number + "&" + wish + "=true";
                var request = other.formRequest("/order", form)
                        .header("Origin", shop.address().toString());
                assertThat(shop.send(request).status()).as(wish).isEqualTo(404);
            }
            shopper.open("/order?number=" + number);
            assertThat(shopper.page().content()).contains("Placed");
        }
    }

    private Shopper signedIn(Shop shop) {
        var shopper = Shopper.atDesk(shop);
        shopper.openShop().goToSignIn().signIn(name, PASSWORD);
        return shopper;
    }
}
