package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

@ExtendWith(ShopExtension.class)
class CatalogueIT {

    @BeforeAll
    static void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void hasTheExampleProducts(Shop shop) {
        var products = shop.get("/api/products?limit=500").array().getValuesAs(JsonObject.class);
        assertThat(products).hasSizeGreaterThanOrEqualTo(60);
        assertThat(products.stream().map(CatalogueIT::facts).limit(5))
                .containsExactly(
                        "1 Karhu 10 5.99",
                        "2 Karhu Laku Porter 1000 1.99",
                        "3 Sandels 23 2.99",
                        "4 A. Le Coq 9 9.99",
                        "5 Lahden Erikois New England IPA 67 20.00");
        var categories = shop.get("/api/products/categories").array();
        assertThat(categories.size()).isBetween(6, 8);
    }

    @Test
    void hasAPictureOfEachProduct(Shop shop) {
        var images = shop.get("/api/products?limit=500").array().getValuesAs(JsonObject.class).stream()
                .map(product -> product.getString("image"))
                .toList();
        assertThat(images).doesNotHaveDuplicates().allSatisfy(image -> {
            var picture = shop.get(image);
            assertThat(picture.status()).as(image).isEqualTo(200);
            assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        });
    }

    @Test
    void isListedInPagesThatMissNothingAndRepeatNothing(Shop shop) {
        for (var sort : List.of("id", "name", "price", "-price")) {
            var names = new ArrayList<Integer>();
            var next = "/api/products?limit=7&sort=" + sort;
            while (next != null) {
                var page = shop.get(next);
                page.array().getValuesAs(JsonObject.class).forEach(product -> names.add(product.getInt("id")));
                next = page.headers()
                        .firstValue("Link")
                        .map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1"))
                        .orElse(null);
            }
            var whole = shop.get("/api/products?limit=500&sort=" + sort).array().getValuesAs(JsonObject.class).stream()
                    .map(product -> product.getInt("id"))
                    .toList();
            assertThat(names).as(sort).isEqualTo(whole);
        }
    }

    @Test
    void isSearchedWithoutRegardToCase(Shop shop) {
        assertThat(shop.get("/api/products?q=LAKU%20porter").array().getValuesAs(JsonObject.class))
                .extracting(product -> product.getInt("id"))
                .contains(2);
        assertThat(shop.get("/api/products?q=nosuchthing").array()).isEmpty();
        assertThat(shop.get("/api/products?q=%25").array()).as("no wildcard").isEmpty();
    }

    @Test
    void isNotSentTwice(Shop shop) {
        var tag = shop.get("/api/products/3").header("ETag");
        var again = shop.get("/api/products/3", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void answersUnknownPathsWithProblems(Shop shop) {
        shop.get("/api/products/999999").assertProblem(404, "not-found");
        shop.get("/api/products/abc").assertProblem(404, "not-found");
        shop.get("/api/nothing").assertProblem(404, "not-found");
        shop.get("/api/users/nothing").assertProblem(404, "not-found");
        shop.get("/api/orders/0197f5a0-0000-7000-8000-000000000000").assertProblem(404, "not-found");
    }

    @Test
    void keepsWhatIsForOperatorsInside(Shop shop) {
        for (var path : List.of("/health/ready", "/metrics", "/openapi")) {
            assertThat(shop.get(path).status()).as(path).isEqualTo(404);
        }
        for (var service : List.of("products", "users")) {
            var instance = shop.cluster().ofKind(service).get(0).url();
            assertThat(shop.get(instance + "/ping").body()).isEqualTo("pong");
            assertThat(shop.get(instance + "/health").object().getString("status"))
                    .isEqualTo("UP");
            assertThat(shop.get(instance + "/metrics").status()).isEqualTo(200);
            assertThat(shop.get(instance + "/openapi").body()).contains("openapi:");
        }
    }

    @Test
    void namesEveryRequest(Shop shop) {
        assertThat(shop.get("/api/products/1", "X-Request-Id", "abc-123").header("X-Request-Id"))
                .isEqualTo("abc-123");
        assertThat(shop.get("/api/products/1", "X-Request-Id", "<script>").header("X-Request-Id"))
                .doesNotContain("script");
        assertThat(shop.get("/api/nothing").header("X-Request-Id")).isNotEmpty();
    }

    private static String facts(JsonObject product) {
        return "%d %s %d %s"
                .formatted(
                        product.getInt("id"),
                        product.getString("name"),
                        product.getInt("quantity"),
                        product.getJsonNumber("price"));
    }
}
