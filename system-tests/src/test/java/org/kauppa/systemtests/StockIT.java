package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** What staff does to catalogue and stock, the audit of the books, and purchases that want the same rows. */
@ExtendWith(ShopExtension.class)
class StockIT {

    private static final String DRAFT =
            "{\"name\":\"Test Ale\",\"description\":\"Fine.\",\"price\":2.50,%s\"category\":\"ale\",\"image\":null}";
    private static final int BUYERS = 8;

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void runsTheLifeOfAProduct(Shop shop) {
        var admin = shop.as("admin", "admin");
        var created = shop.post("/api/products", DRAFT.formatted("\"quantity\":3,"), admin);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        var path = "/api/products/" + created.object().getInt("id");
        assertThat(created.header("Location")).endsWith(path);
        assertThat(shop.get(path, "Consistency-Token", created.header("Consistency-Token"))
                        .body())
                .isEqualTo(created.body());

        var tag = created.header("ETag");
        assertThat(shop.buy(created.object().getInt("id"), 1).status()).isEqualTo(201);
        var changed = put(shop, path, DRAFT.formatted("").replace("2.50", "2.75"), tag, admin);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.object().getInt("quantity")).as("the sale is kept").isEqualTo(2);
        assertThat(changed.object().getInt("version")).isEqualTo(2);
        put(shop, path, DRAFT.formatted(""), tag, admin).assertProblem(412, "precondition-failed");
        var restocked = put(shop, path, DRAFT.formatted("\"quantity\":7,"), changed.header("ETag"), admin);
        assertThat(restocked.object().getInt("quantity")).isEqualTo(7);
        put(shop, path, DRAFT.formatted("\"quantity\":9,"), changed.header("ETag"), admin)
                .assertProblem(412, "precondition-failed");

        assertThat(shop.post(path + "/stock", "{\"change\":-5}", admin).object().getInt("quantity"))
                .isEqualTo(2);
        shop.post(path + "/stock", "{\"change\":-3}", admin).assertProblem(409, "insufficient-stock");
        shop.post(path + "/stock", "{\"change\":0}", admin).assertProblem(400, "invalid-request");
        shop.post(path + "/stock", "{\"change\":999999999}", admin).assertProblem(400, "invalid-request");
        assertThat(shop.post(path + "/stock", "{\"change\":999999998}", admin)
                        .object()
                        .getInt("quantity"))
                .isEqualTo(1_000_000_000);
        assertThat(shop.post(path + "/stock", "{\"change\":-999999998}", admin)
                        .object()
                        .getInt("quantity"))
                .isEqualTo(2);

        assertThat(delete(shop, path, admin).status()).isEqualTo(204);
        shop.databases().awaitReplicas();
        shop.get(path).assertProblem(404, "not-found");
        delete(shop, path, admin).assertProblem(404, "not-found");
        shop.buy(created.object().getInt("id"), 1).assertProblem(422, "unknown-product");
        shop.databases().assertBooksBalance();
        assertThat(differences(shop)).isEmpty();
    }

    @Test
    void tellsTheLedgerOfAProductNewestFirst(Shop shop) {
        var admin = shop.as("admin", "admin");
        var path = "/api/products/4/stock";
        shop.post(path, "{\"change\":24,\"reason\":\"delivery\",\"note\":\"Two trays\"}", admin);
        shop.post(path, "{\"change\":-1}", admin);
        var bought = shop.post("/api/buy", "[{\"id\":4,\"quantity\":3}]", shop.as("edgars", "edgars"));
        shop.post(bought.header("Location") + "/cancel", "", shop.as("edgars", "edgars"));
        var order = bought.object().getString("number");
        shop.databases().awaitReplicas();

        var rows = new ArrayList<String>();
        for (var next = path + "?limit=2"; next != null; ) {
            var page = shop.get(next, admin);
            page.array().getValuesAs(JsonObject.class).forEach(row -> rows.add(movement(row)));
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1"))
                    .orElse(null);
        }

        assertThat(rows)
                .containsExactly(
                        "3 cancellation " + order + " null null",
                        "-3 sale " + order + " null null",
                        "-1 correction null null admin",
                        "24 delivery null Two trays admin",
                        "9 initial null null null");
        shop.get(path).assertProblem(401, "unauthorized");
        shop.get(path, shop.as("edgars", "edgars")).assertProblem(403, "forbidden");
        shop.get("/api/products/999999/stock", admin).assertProblem(404, "not-found");
        shop.post(path, "{\"change\":1,\"reason\":\"sale\"}", admin).assertProblem(400, "invalid-request");
        shop.databases().assertBooksBalance();
        assertThat(differences(shop)).isEmpty();
    }

    private static String movement(JsonObject row) {
        return Stream.of("change", "reason", "order", "note", "by")
                .map(member -> row.get(member).toString().replace("\"", ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void isForStaff(Shop shop) {
        var edgars = shop.as("edgars", "edgars");
        shop.get("/api/products/audit").assertProblem(401, "unauthorized");
        shop.get("/api/products/audit", edgars).assertProblem(403, "forbidden");
        shop.post("/api/products/1/stock", "{\"change\":1}", edgars).assertProblem(403, "forbidden");
        shop.post("/api/products", DRAFT.formatted("\"quantity\":3,"), edgars).assertProblem(403, "forbidden");
        delete(shop, "/api/products/1", edgars).assertProblem(403, "forbidden");
        delete(shop, "/api/products/1").assertProblem(401, "unauthorized");
        assertThat(shop.product(1).getInt("quantity")).isEqualTo(10);
    }

    @Test
    void findsWhatDoesNotAgreeInTheBooks(Shop shop) {
        var databases = shop.databases();
        var primary = databases.primary();
        var kept = shop.post("/api/buy", "[{\"id\":1,\"quantity\":2}]", shop.as("edgars", "edgars"))
                .object()
                .getString("number");
        shop.buy(2, 1);
        assertThat(differences(shop)).isEmpty();

        databases.run(primary, "update products.product set quantity = quantity - 1 where id = 5");
        databases.run(primary, "delete from products.stock_movement where reason = 'sale' and product_id = 2");
        databases.run(
                primary,
                "update products.purchase_order set status = 'cancelled', changed_at = utc_timestamp(6)"
                        + " where number = '" + kept + "'");
        databases.awaitReplicas();

        assertThat(differences(shop))
                .extracting(difference -> difference.getString("kind") + " " + difference.getInt("id"))
                .containsExactlyInAnyOrder("quantity 2", "quantity 5", "sale 2", "cancellation 1");
    }

    @Test
    void letsNobodyMeetADeadlock(Shop shop) throws Exception {
        var primary = shop.databases().primary();
        shop.databases().run(primary, "update products.product set quantity = 1000000");
        shop.databases().run(primary, "delete from products.stock_movement");
        shop.databases()
                .run(
                        primary,
                        "insert into products.stock_movement (product_id, quantity_change, reason, at)"
                                + " select id, quantity, 'initial', utc_timestamp(6) from products.product");
        var upwards = basket(IntStream.rangeClosed(1, 20));
        var downwards = basket(IntStream.rangeClosed(1, 20).map(i -> 21 - i));
        var instances = shop.productsInstances();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);

        var statuses = Together.run(BUYERS, BUYERS, buyer -> {
            var address = instances.get(buyer / 2 % 2).resolve("/api/buy").toString();
            var seen = new TreeMap<Integer, Integer>();
            while (System.nanoTime() < end) {
                seen.merge(
                        shop.post(address, buyer % 2 == 0 ? upwards : downwards).status(), 1, Integer::sum);
            }
            return seen;
        });

        assertThat(statuses).allSatisfy(seen -> assertThat(seen).containsOnlyKeys(201));
        shop.databases().assertBooksBalance();
    }

    private static String basket(IntStream ids) {
        return ids.mapToObj("{\"id\":%d,\"quantity\":1}"::formatted).collect(Collectors.joining(",", "[", "]"));
    }

    private static List<JsonObject> differences(Shop shop) {
        shop.databases().awaitReplicas();
        var audit = shop.get("/api/products/audit", shop.as("admin", "admin"));
        assertThat(audit.status()).as(audit.body()).isEqualTo(200);
        assertThat(audit.object().getInt("products")).isGreaterThan(60);
        return audit.object().getJsonArray("differences").getValuesAs(JsonObject.class);
    }

    private static Answer put(Shop shop, String path, String body, String tag, String... caller) {
        return shop.send(shop.request(shop.address().resolve(path), caller)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(body)));
    }

    private static Answer delete(Shop shop, String path, String... caller) {
        return shop.send(shop.request(shop.address().resolve(path), caller).DELETE());
    }
}
