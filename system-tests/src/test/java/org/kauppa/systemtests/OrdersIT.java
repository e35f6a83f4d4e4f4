package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** What becomes of orders after the purchase, and who may know of them. */
@ExtendWith(ShopExtension.class)
class OrdersIT {

    private static final int CLIENTS = 50;
    private static final String ONE_OF_TWO_PRODUCTS = "[{\"id\":1,\"quantity\":2},{\"id\":3,\"quantity\":1}]";

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void returnsTheStockOfACancelledOrderOnce(Shop shop) throws Exception {
        var edgars = shop.as("edgars", "edgars");
        var cancel = "/api/orders/" + buy(shop, edgars) + "/cancel";

        var answers = Together.run(
                CLIENTS,
                CLIENTS,
                i -> shop.post(
                        shop.productsInstances().get(i % 2).resolve(cancel).toString(), "", edgars));

        var statuses = answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
        assertThat(statuses).containsOnlyKeys(200, 409).containsEntry(200, 1L);
        answers.stream()
                .filter(answer -> answer.status() == 409)
                .forEach(answer -> assertThat(answer.assertProblem(409, "order-not-placed")
                                .object()
                                .getString("orderStatus"))
                        .isEqualTo("cancelled"));
        var databases = shop.databases();
        assertThat(databases.number(databases.primary(), "select quantity from products.product where id = 1"))
                .isEqualTo(10);
        assertThat(databases.number(
                        databases.primary(),
                        "select count(*) from products.stock_movement where reason = 'cancellation'"))
                .isEqualTo(2);
        databases.assertBooksBalance();
    }

    @Test
    void movesOrdersOnByTheRules(Shop shop) {
        var edgars = shop.as("edgars", "edgars");
        var admin = shop.as("admin", "admin");
        var order = "/api/orders/" + buy(shop, edgars);

        shop.post(order + "/ship", "", edgars).assertProblem(403, "forbidden");
        var shipped = shop.post(order + "/ship", "", admin);
        assertThat(shipped.status()).as(shipped.body()).isEqualTo(200);
        assertThat(shipped.object().getString("status")).isEqualTo("shipped");
        shop.post(order + "/ship", "", admin).assertProblem(409, "order-not-placed");
        shop.post(order + "/cancel", "", edgars).assertProblem(409, "order-not-placed");

        var cancelled = shop.post("/api/orders/" + buy(shop, edgars) + "/cancel", "", admin);
        assertThat(cancelled.object().getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.object().getString("customer")).isEqualTo("edgars");
        shop.databases().assertBooksBalance();
    }

    @Test
    void keepsThePricesOfTheMomentOfTheSale(Shop shop) {
        var edgars = shop.as("edgars", "edgars");
        var number = buy(shop, edgars);
        var primary = shop.databases().primary();
        shop.databases().run(primary, "update products.product set price = 99, name = 'Other' where id = 1");
        shop.databases().awaitReplicas();

        var line = shop.get("/api/orders/" + number, edgars)
                .object()
                .getJsonArray("lines")
                .getJsonObject(0);

        assertThat(line.getString("name")).isEqualTo("Karhu");
        assertThat(line.getJsonNumber("unitPrice").toString()).isEqualTo("5.99");
    }

    @Test
    void hidesOrdersFromOthers(Shop shop) {
        var order = "/api/orders/" + buy(shop, shop.as("edgars", "edgars"));
        var ofAGuest = shop.buy(2, 1).header("Location");
        var simon = shop.as("simon", "simon");
        for (var path : List.of(order, ofAGuest)) {
            shop.get(path, simon).assertProblem(404, "not-found");
            shop.get(path).assertProblem(404, "not-found");
            shop.post(path + "/cancel", "", simon).assertProblem(404, "not-found");
            shop.post(path + "/ship", "", simon).assertProblem(404, "not-found");
            shop.post(path + "/cancel", "").assertProblem(401, "unauthorized");
        }
        shop.get("/api/orders?customer=edgars", simon).assertProblem(404, "not-found");
        shop.get("/api/orders").assertProblem(401, "unauthorized");
        for (var strange : List.of("none", "%C3%BC", "%F0%9F%98%80")) {
            var path = "/api/orders/" + strange;
            shop.get(path, shop.as("admin", "admin")).assertProblem(404, "not-found");
            shop.post(path + "/cancel", "", simon).assertProblem(404, "not-found");
        }
    }

    @Test
    void listsOrdersNewestFirstPageByPage(Shop shop) {
        var edgars = shop.as("edgars", "edgars");
        var numbers = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            numbers.add(0, buy(shop, edgars));
        }
        buy(shop, shop.as("simon", "simon"));
        shop.databases().awaitReplicas();

        var seen = new ArrayList<String>();
        var page = shop.get("/api/orders?limit=2", edgars);
        addNumbers(page, seen);
        for (var next = nextOf(page); next != null; next = nextOf(page)) {
            page = shop.get(next, edgars);
            addNumbers(page, seen);
        }

        assertThat(seen).isEqualTo(numbers);
        assertThat(page.array().getJsonObject(0).getJsonArray("lines")).hasSize(2);
        var admin = shop.as("admin", "admin");
        assertThat(shop.get("/api/orders", admin).array()).hasSize(5);
        assertThat(shop.get("/api/orders?customer=simon", admin).array()).hasSize(1);
        assertThat(shop.get("/api/orders?customer=nobody", admin).array()).isEmpty();
        shop.get("/api/orders?limit=0", edgars).assertProblem(400, "invalid-request");
        shop.get("/api/orders?after=x", edgars).assertProblem(400, "invalid-request");
    }

    @Test
    void listsOrdersOfAStatusAndOfSomeDays(Shop shop) {
        var edgars = shop.as("edgars", "edgars");
        var admin = shop.as("admin", "admin");
        var placed = buy(shop, edgars);
        var shipped = buy(shop, shop.as("simon", "simon"));
        var cancelled = buy(shop, edgars);
        shop.post("/api/orders/" + shipped + "/ship", "", admin);
        shop.post("/api/orders/" + cancelled + "/cancel", "", edgars);
        shop.databases().awaitReplicas();

        assertThat(numbers(shop, "?status=placed", admin)).containsExactly(placed);
        assertThat(numbers(shop, "?status=shipped", admin)).containsExactly(shipped);
        assertThat(numbers(shop, "?status=cancelled", admin)).containsExactly(cancelled);
        assertThat(numbers(shop, "?status=placed&customer=simon", admin)).isEmpty();
        assertThat(numbers(shop, "?status=cancelled", edgars)).containsExactly(cancelled);
        assertThat(numbers(shop, "?status=shipped", edgars)).isEmpty();

        var today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
        assertThat(numbers(shop, "?from=%s&to=%s".formatted(today.minusDays(1), today.plusDays(1)), admin))
                .containsExactly(cancelled, shipped, placed);
        assertThat(numbers(shop, "?to=" + today.minusDays(2), admin)).isEmpty();
        assertThat(numbers(shop, "?from=" + today.plusDays(2), admin)).isEmpty();
        shop.get("/api/orders?status=lost", edgars).assertProblem(400, "invalid-request");
        shop.get("/api/orders?from=2026-02-30", edgars).assertProblem(400, "invalid-request");
    }

    private static List<String> numbers(Shop shop, String query, String... caller) {
        var numbers = new ArrayList<String>();
        addNumbers(shop.get("/api/orders" + query, caller), numbers);
        return numbers;
    }

    private static String nextOf(Answer page) {
        return page.headers()
                .firstValue("Link")
                .map(link -> link.substring(link.indexOf('<') + 1, link.indexOf('>')))
                .orElse(null);
    }

    private static void addNumbers(Answer page, List<String> numbers) {
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        page.array().getValuesAs(JsonObject.class).forEach(order -> numbers.add(order.getString("number")));
    }

    private static String buy(Shop shop, String... caller) {
        var answer = shop.post("/api/buy", ONE_OF_TWO_PRODUCTS, caller);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.object().getString("number");
    }
}
