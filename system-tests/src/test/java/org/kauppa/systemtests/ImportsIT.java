package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Lists of products: checked, confirmed, applied whole or not at all, and once. */
@ExtendWith(ShopExtension.class)
class ImportsIT {

    private static final String IMPORTS = "/api/products/imports";
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String TITLES = "id,name,description,category,price,stock_change\n";
    private static final int ROWS = 10_000;
    private static final int WRONG_EVERY = 100;

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void appliesTenThousandRowsButForTheWrongOnes(Shop shop) {
        var admin = shop.as("admin", "admin");
        var products = products(shop);
        var checked = check(shop, list(), admin);
        assertThat(checked.getInt("rows")).isEqualTo(ROWS);
        assertThat(checked.getInt("wrong")).isEqualTo(ROWS / WRONG_EVERY);
        assertThat(checked.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getInt("row") + error.getString("field") + " " + error.getString("reason"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS / WRONG_EVERY)
                        .mapToObj(n -> (n * WRONG_EVERY + 1) + "price no-price")
                        .toList());
        assertThat(checked.getInt("toCreate")).isEqualTo(ROWS - ROWS / WRONG_EVERY - 50);
        assertThat(checked.getInt("toChange")).isEqualTo(50);
        assertThat(products(shop)).as("nothing is applied before").isEqualTo(products);

        var path = IMPORTS + "/" + checked.getString("id");
        assertThat(shop.post(path + "/apply", "", admin).status()).isEqualTo(202);
        assertThat(shop.post(path + "/apply", "", admin).status()).isEqualTo(202);
        var applied = awaitEnd(shop, path, admin);
        assertThat(applied.getString("state")).isEqualTo("applied");
        assertThat(applied.getInt("done")).isEqualTo(ROWS - ROWS / WRONG_EVERY);
        assertThat(shop.post(path + "/apply", "", admin).object().getString("state"))
                .isEqualTo("applied");

        shop.databases().awaitReplicas();
        assertThat(products(shop)).isEqualTo(products + checked.getInt("toCreate"));
        assertThat(shop.product(1).getInt("quantity")).isEqualTo(10 + 7);
        assertThat(shop.product(1).getString("name")).isEqualTo("Row 1");
        assertBooksBalance(shop, admin);
    }

    @Test
    void appliesNothingWhenAProductHasChangedSince(Shop shop) {
        var admin = shop.as("admin", "admin");
        var checked = check(shop, "id,price\n1,1.11\n2,2.22\n3,3.33\n", admin);
        var other = check(shop, "id,price\n2,9.99\n", admin);
        apply(shop, other, admin);

        var failed = apply(shop, checked, admin);

        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getJsonArray("failedRows").toString()).isEqualTo("[3]");
        shop.databases().awaitReplicas();
        assertThat(shop.product(1).getJsonNumber("price").toString()).isEqualTo("5.99");
        assertThat(shop.product(2).getJsonNumber("price").toString()).isEqualTo("9.99");
        assertBooksBalance(shop, admin);
    }

    @Test
    void survivesTheDeathOfWhoAppliesIt(Shop shop) {
        var admin = shop.as("admin", "admin");
        var products = products(shop);
        var checked = check(shop, list(), admin);
        var path = IMPORTS + "/" + checked.getString("id");
        var instances = shop.cluster().ofKind("products");
        assertThat(shop.post(path + "/apply", "", admin).status()).isEqualTo(202);
        shop.kill(instances);
        shop.awaitReplaced(instances);

        await().atMost(LIMIT).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            shop.post(path + "/apply", "", admin);
            assertThat(shop.get(path, admin).object().getString("state")).isEqualTo("applied");
        });

        shop.databases().awaitReplicas();
        assertThat(products(shop)).isEqualTo(products + checked.getInt("toCreate"));
        assertThat(shop.product(1).getInt("quantity")).isEqualTo(10 + 7);
        assertBooksBalance(shop, admin);
    }

    @Test
    void readsBackWhatItHasWritten(Shop shop) {
        var admin = shop.as("admin", "admin");
        var list = shop.get("/api/products/export", admin);
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("Content-Type")).startsWith("text/csv");
        var checked = check(shop, list.body(), admin);
        assertThat(checked.getInt("unchanged"))
                .isEqualTo(checked.getInt("rows"))
                .isEqualTo((int) products(shop));
        assertThat(checked.getInt("wrong")).isZero();
    }

    @Test
    void isForStaff(Shop shop) {
        var edgars = shop.as("edgars", "edgars");
        send(shop, TITLES).assertProblem(401, "unauthorized");
        send(shop, TITLES, edgars).assertProblem(403, "forbidden");
        shop.get("/api/products/export").assertProblem(401, "unauthorized");
        shop.get("/api/products/export", edgars).assertProblem(403, "forbidden");
        send(shop, "colour\nred\n", shop.as("admin", "admin")).assertProblem(422, "unusable-file");
        send(shop, "x".repeat(9 * 1024 * 1024), shop.as("admin", "admin")).assertProblem(413, "too-large");
    }

    /** The first 50 rows change products; every hundredth has no price. */
    private static String list() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "%s,Row %d,\"A row, of many\",test,%s,7\n"
                        .formatted(row <= 50 ? row : "", row, row % WRONG_EVERY == 0 ? "cheap" : "1.50"))
                .collect(Collectors.joining("", TITLES, ""));
    }

    private static JsonObject check(Shop shop, String list, String... admin) {
        var answer = send(shop, list, admin);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.object();
    }

    private static Answer send(Shop shop, String list, String... caller) {
        return shop.send(shop.request(shop.address().resolve(IMPORTS), caller)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(list)));
    }

    private static JsonObject apply(Shop shop, JsonObject checked, String... admin) {
        var path = IMPORTS + "/" + checked.getString("id");
        assertThat(shop.post(path + "/apply", "", admin).status()).isEqualTo(202);
        return awaitEnd(shop, path, admin);
    }

    private static JsonObject awaitEnd(Shop shop, String path, String... admin) {
        return await().atMost(LIMIT)
                .until(
                        () -> shop.get(path, admin),
                        answer -> answer.status() == 200
                                && !"checked applying".contains(answer.object().getString("state")))
                .object();
    }

    private static long products(Shop shop) {
        return shop.databases()
                .number(shop.databases().primary(), "select count(*) from products.product where deleted_at is null");
    }

    private static void assertBooksBalance(Shop shop, String... admin) {
        shop.databases().assertBooksBalance();
        assertThat(shop.get("/api/products/audit", admin).object().getJsonArray("differences"))
                .isEmpty();
    }
}
