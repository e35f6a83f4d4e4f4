package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Filters, facets and languages of the catalogue, held against what SQL finds in the tables. */
@ExtendWith(ShopExtension.class)
class FindingIT {

    private static final String SOLD = "select count(*) from products.product where deleted_at is null";

    @BeforeAll
    static void startOver(Shop shop) {
        shop.startOver();
        var admin = shop.as("admin", "admin");
        var gone = shop.post("/api/products", draft("Gone", "{}"), admin);
        shop.send(shop.request(shop.address().resolve(gone.header("Location")), admin)
                .DELETE());
        shop.databases().awaitReplicas();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                   | true                   | true               | true                    | true",
                "inStock=true                         | true                   | true               | true                    | quantity > 0",
                "category=lager                       | true                   | category = 'lager' | true                    | true",
                "minPrice=2&maxPrice=4.49             | true                   | true               | price between 2 and 4.49 | true",
                "q=malt                               | description like '%malt%' | true            | true                    | true",
                "q=malt&category=ipa&maxPrice=5&inStock=true | description like '%malt%' | category = 'ipa' | price <= 5 | quantity > 0",
                "category=nosuch                      | true                   | category = 'nosuch' | true                   | true",
                "minPrice=50                          | true                   | true               | price >= 50             | true"
            })
    void countsWhatSqlCounts(String query, String words, String category, String price, String stock, Shop shop) {
        var facets = shop.get("/api/products/facets?" + query).object();

        assertThat(facets.getInt("total")).isEqualTo(count(shop, words, category, price, stock));
        assertThat(facets.getInt("inStock")).isEqualTo(count(shop, words, category, price, "quantity > 0"));
        var counted = facets.getJsonArray("categories").getValuesAs(JsonObject.class);
        for (var each : counted) {
            var name = each.getString("category");
            assertThat(each.getInt("products"))
                    .as(name)
                    .isEqualTo(count(shop, words, "category = '" + name + "'", price, stock));
        }
        assertThat(counted.stream().mapToInt(each -> each.getInt("products")).sum())
                .isEqualTo(count(shop, words, "true", price, stock));
        for (var range : facets.getJsonArray("prices").getValuesAs(JsonObject.class)) {
            var end = range.isNull("to") ? "true" : "price < " + range.getJsonNumber("to");
            var within = "price >= " + range.getJsonNumber("from") + " and " + end;
            assertThat(range.getInt("products")).as(within).isEqualTo(count(shop, words, category, within, stock));
        }
    }

    @ParameterizedTest
    @CsvSource({"id, id", "name, 'name, id'", "price, 'price, id'", "-price, 'price desc, id'"})
    void pagesThroughPricesAndStock(String sort, String order, Shop shop) {
        var found = ids(shop, "/api/products?minPrice=2&maxPrice=4.50&inStock=true&limit=7&sort=" + sort);
        assertThat(found)
                .isEqualTo(idsInSql(shop, "price between 2 and 4.50 and quantity > 0 order by " + order))
                .hasSizeGreaterThan(14);
    }

    @Test
    void speaksFinnish(Shop shop) {
        var vienna = shop.get("/api/products/9?language=fi").object();
        assertThat(vienna.getString("name")).isEqualTo("Kelolinna Wieniläislager");
        assertThat(vienna.getString("description")).startsWith("Meripihkanvärinen");
        assertThat(vienna).doesNotContainKey("translations");
        var karhu = shop.get("/api/products?ids=1&language=fi").array().getJsonObject(0);
        assertThat(karhu.getString("name")).as("a name that needs no other").isEqualTo("Karhu");
        assertThat(karhu.getString("description")).startsWith("Täyteläinen");
        assertThat(shop.get("/api/products/9?language=en").object().getString("name"))
                .isEqualTo("Kelolinna Vienna");
        for (var path : List.of("/api/products/9", "/api/products", "/api/products?ids=9", "/api/products/facets")) {
            shop.get(path + (path.contains("?") ? "&" : "?") + "language=sv").assertProblem(400, "invalid-request");
        }
    }

    @Test
    void describesEveryExampleInFinnish(Shop shop) {
        var databases = shop.databases();
        assertThat(databases.number(databases.primary(), SOLD + " and description_fi is null"))
                .isZero();
    }

    @Test
    void searchesInBothLanguages(Shop shop) {
        assertThat(ids(shop, "/api/products?q=lakritsi")).isEmpty();
        assertThat(ids(shop, "/api/products?q=lakritsi&language=fi"))
                .isEqualTo(idsInSql(shop, "concat(coalesce(name_fi, ''), ' ', description_fi) like '%lakritsi%'"))
                .contains(2, 59);
        assertThat(ids(shop, "/api/products?q=liquorice&language=fi")).contains(2, 59);
        assertThat(shop.get("/api/products/facets?q=lakritsi&language=fi")
                        .object()
                        .getInt("total"))
                .isEqualTo(ids(shop, "/api/products?q=lakritsi&language=fi").size());
    }

    @Test
    void sortsFinnishNamesAsFinnsDo(Shop shop) {
        assertThat(ids(shop, "/api/products?sort=name&language=fi&limit=9"))
                .isEqualTo(idsInSql(shop, "true order by coalesce(name_fi, name) collate utf8mb4_sv_0900_ai_ci, id"));
    }

    @Test
    void keepsTranslationsThatNobodySpeaksOf(Shop shop) {
        var admin = shop.as("admin", "admin");
        var translated = "{\"fi\":{\"name\":\"Kokeiluolut\",\"description\":null}}";
        var created = shop.post("/api/products", draft("Trial Ale", translated), admin);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.object().get("translations").toString()).isEqualTo(translated);
        var path = created.header("Location");
        shop.databases().awaitReplicas();
        assertThat(shop.get(path).body()).isEqualTo(created.body());
        assertThat(shop.get(path + "?language=fi").object().getString("description"))
                .isEqualTo("Fine.");

        var without = draft("Trial Ale", "{}").replace(",\"translations\":{}", "");
        var changed = put(shop, path, without, created.header("ETag"), admin);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.object().get("translations").toString()).isEqualTo(translated);
        var emptied = put(shop, path, draft("Trial Ale", "{}"), changed.header("ETag"), admin);
        assertThat(emptied.object().getJsonObject("translations")).isEmpty();
        shop.send(shop.request(shop.address().resolve(path), admin).DELETE());
        shop.databases().awaitReplicas();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minPrice=x", "maxPrice=-1", "minPrice=1e2", "inStock=1", "maxPrice=1.999"})
    void refusesWhatIsNoFilter(String query, Shop shop) {
        shop.get("/api/products?" + query).assertProblem(400, "invalid-request");
        shop.get("/api/products/facets?" + query).assertProblem(400, "invalid-request");
    }

    private static String draft(String name, String translations) {
        return "{\"name\":\"%s\",\"description\":\"Fine.\",\"price\":2.50,\"quantity\":3,\"category\":\"ale\",\"image\":null"
                        .formatted(name)
                + ",\"translations\":" + translations + "}";
    }

    private static Answer put(Shop shop, String path, String body, String tag, String... caller) {
        return shop.send(shop.request(shop.address().resolve(path), caller)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(body)));
    }

    private static List<Integer> ids(Shop shop, String path) {
        var ids = new ArrayList<Integer>();
        for (var next = path; next != null; ) {
            var page = shop.get(next);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.array().getValuesAs(JsonObject.class).forEach(product -> ids.add(product.getInt("id")));
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1"))
                    .orElse(null);
        }
        return ids;
    }

    private static List<Integer> idsInSql(Shop shop, String conditionAndOrder) {
        var databases = shop.databases();
        return databases.rows(
                databases.primary(),
                "select id from products.product where deleted_at is null and " + conditionAndOrder,
                row -> row.getInt(1));
    }

    private static int count(Shop shop, String... conditions) {
        var databases = shop.databases();
        return (int) databases.number(databases.primary(), SOLD + " and " + String.join(" and ", conditions));
    }
}
