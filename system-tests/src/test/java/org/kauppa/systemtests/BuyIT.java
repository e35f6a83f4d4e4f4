package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

@ExtendWith(ShopExtension.class)
class BuyIT {

    private static final int CLIENTS = 64;
    private static final int PURCHASES = 500;
    private static final int STOCK = 100;

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void sellsAndTellsEveryReplica(Shop shop) {
        var answer = shop.buy(2, 1);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.object().getJsonNumber("total")).hasToString("1.99");
        var number = answer.object().getString("number");
        assertThat(answer.header("Location")).endsWith("/api/orders/" + number);

        var databases = shop.databases();
        assertThat(databases.replicas()).hasSize(2);
        for (var replica : databases.replicas()) {
            await().atMost(10, TimeUnit.SECONDS).untilAsserted(() -> {
                assertThat(databases.number(replica, "select quantity from products.product where id = 2"))
                        .isEqualTo(999);
                assertThat(databases.number(
                                replica,
                                "select count(*) from products.purchase_order o join products.order_line l"
                                        + " on l.order_number = o.number join products.stock_movement m"
                                        + " on m.order_number = o.number where o.number = '" + number + "'"))
                        .isEqualTo(1);
            });
        }
        databases.assertBooksBalance();
    }

    @Test
    void neverSellsABottleTwice(Shop shop) throws Exception {
        var databases = shop.databases();
        databases.run(databases.primary(), "update products.product set quantity = " + STOCK + " where id = 1");
        databases.run(
                databases.primary(),
                "insert into products.stock_movement (product_id, quantity_change, reason, at)"
                        + " values (1, 90, 'adjustment', utc_timestamp(6))");

        var statuses = Together.run(CLIENTS, PURCHASES, i -> shop.buy(1, 1).status()).stream()
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertThat(statuses).containsOnlyKeys(201, 409);
        assertThat(statuses.get(201)).isEqualTo(STOCK);
        assertThat(databases.number(databases.primary(), "select quantity from products.product where id = 1"))
                .isZero();
        assertThat(databases.number(databases.primary(), "select count(*) from products.purchase_order"))
                .isEqualTo(STOCK);
        databases.assertBooksBalance();
    }

    @Test
    void sellsAllLinesOrNone(Shop shop) {
        var answer = shop.post(
                        "/api/buy", "[{\"id\":1,\"quantity\":11},{\"id\":2,\"quantity\":1},{\"id\":4,\"quantity\":10}]")
                .assertProblem(409, "insufficient-stock");
        assertThat(answer.object().getJsonArray("shortages"))
                .hasToString(
                        "[{\"id\":1,\"requested\":11,\"available\":10},{\"id\":4,\"requested\":10,\"available\":9}]");
        var unknown = shop.post("/api/buy", "[{\"id\":1,\"quantity\":1},{\"id\":777,\"quantity\":1}]")
                .assertProblem(422, "unknown-product");
        assertThat(unknown.object().getJsonArray("ids")).hasToString("[777]");
        assertNothingSold(shop);
    }

    @Test
    void asksBeforeTakingAnotherPrice(Shop shop) {
        var answer = shop.post("/api/buy", "{\"lines\":[{\"id\":1,\"quantity\":2}],\"expectedTotal\":10.00}")
                .assertProblem(409, "price-changed");
        assertThat(answer.object().getJsonNumber("total")).hasToString("11.98");
        assertNothingSold(shop);
        assertThat(shop.post("/api/buy", "{\"lines\":[{\"id\":1,\"quantity\":2}],\"expectedTotal\":11.98}")
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":1,\"quantity\":-5}]",
                "{}",
                "[]",
                "[{\"id\":1}]",
                "[{\"id\":1,\"quantity\":1.5}]",
                "[{\"id\":\"x\",\"quantity\":1}]",
                "[{\"id\":1,\"quantity\":1",
                "[{\"id\":1,\"quantity\":4294967297}]",
                "[{\"id\":1,\"quantity\":1e99999999999}]",
                "[{\"id\":1,\"quantity\":1,\"quantity\":2}]",
                "",
                "null"
            })
    void refusesNonsense(String body, Shop shop) {
        var answer = shop.post("/api/buy", body).assertProblem(400, "invalid-request");
        assertThat(answer.object().getJsonArray("violations")).isNotEmpty();
        assertNothingSold(shop);
    }

    @Test
    void refusesTooMuch(Shop shop) {
        var manyLines = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"id\":1,\"quantity\":1}")
                .collect(Collectors.joining(",", "[", "]"));
        shop.post("/api/buy", manyLines).assertProblem(413, "too-large");
        shop.post("/api/buy", "[" + " ".repeat(1_000_000) + "]").assertProblem(413, "too-large");
        shop.post("/api/buy", "[".repeat(30_000)).assertProblem(400, "invalid-request");
        assertNothingSold(shop);
    }

    @Test
    void refusesOtherMediaTypesAndMethods(Shop shop) {
        var text = shop.request(shop.address().resolve("/api/buy"), "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("[{\"id\":1,\"quantity\":1}]"));
        shop.send(text).assertProblem(415, "unsupported-media-type");
        assertThat(shop.get("/api/buy").assertProblem(405, "method-not-allowed").header("Allow"))
                .contains("POST");
        assertNothingSold(shop);
    }

    @Test
    void showsAnOrderToItsOwnerAlone(Shop shop) {
        var edgars = "Bearer " + shop.signIn("edgars", "edgars");
        var bought = shop.post("/api/buy", "[{\"id\":3,\"quantity\":2}]", "Authorization", edgars);
        assertThat(bought.object().getString("customer")).isEqualTo("edgars");
        var path = "/api/orders/" + bought.object().getString("number");
        var token = bought.header("Consistency-Token");

        var own = shop.get(path, "Authorization", edgars, "Consistency-Token", token);
        assertThat(own.body()).isEqualTo(bought.body());
        var admin = "Bearer " + shop.signIn("admin", "admin");
        assertThat(shop.get(path, "Authorization", admin, "Consistency-Token", token)
                        .status())
                .isEqualTo(200);
        var simon = "Bearer " + shop.signIn("simon", "simon");
        shop.get(path, "Authorization", simon, "Consistency-Token", token).assertProblem(404, "not-found");
        shop.get(path, "Consistency-Token", token).assertProblem(404, "not-found");
    }

    @Test
    void neverTakesABadTokenForAGuest(Shop shop) {
        shop.post("/api/buy", "[{\"id\":1,\"quantity\":1}]", "Authorization", "Bearer x.y.z")
                .assertProblem(401, "unauthorized");
        assertNothingSold(shop);
    }

    @Test
    void letsABuyerSeeTheOwnPurchaseAtOnce(Shop shop) {
        for (var left = 999; left > 979; left--) {
            var token = shop.buy(2, 1).header("Consistency-Token");
            assertThat(shop.get("/api/products/2", "Consistency-Token", token)
                            .object()
                            .getInt("quantity"))
                    .isEqualTo(left);
        }
        shop.get("/api/products/2", "Consistency-Token", "made-up").assertProblem(400, "invalid-request");
    }

    private static void assertNothingSold(Shop shop) {
        var databases = shop.databases();
        assertThat(databases.number(databases.primary(), "select count(*) from products.purchase_order"))
                .isZero();
        assertThat(databases.number(databases.primary(), "select quantity from products.product where id = 1"))
                .isEqualTo(10);
    }
}
