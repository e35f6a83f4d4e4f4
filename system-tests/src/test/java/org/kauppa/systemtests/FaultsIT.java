package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What stays open when a process dies without a word. */
@ExtendWith(ShopExtension.class)
class FaultsIT {

    private static final Duration FAILOVER_LIMIT = Duration.ofSeconds(60);

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void browsingAndBuyingGoOnWithoutAccounts(Shop shop) {
        var token = shop.signIn("edgars", "edgars");
        awaitKeys(shop, token);
        var killed = shop.cluster().ofKind("users");
        shop.kill(killed);

        await().atMost(FAILOVER_LIMIT)
                .untilAsserted(() -> shop.post("/api/users", "{\"username\":\"edgars\",\"password\":\"edgars\"}")
                        .assertProblem(503, "unavailable"));
        awaitBrowsing(shop);
        assertThat(shop.get("/sign-in").status()).isEqualTo(200);
        assertThat(shop.buy(2, 1).status()).isEqualTo(201);
        assertThat(buyAs(shop, token)).as("whoever is signed in still buys").isEqualTo(201);

        shop.awaitReplaced(killed);
        shop.signIn("edgars", "edgars");
    }

    @Test
    void theShopGoesOnWithoutOneProductsInstance(Shop shop) {
        var killed = shop.cluster().ofKind("products").subList(0, 1);
        shop.kill(killed);

        for (var i = 0; i < 20; i++) { // the gateway tries a read again on the other instance
            assertThat(shop.get("/api/products?limit=5").status()).isEqualTo(200);
        }
        awaitBrowsing(shop);
        await().atMost(FAILOVER_LIMIT)
                .untilAsserted(() -> assertThat(shop.buy(2, 1).status()).isEqualTo(201));
        shop.awaitReplaced(killed);
        shop.databases().assertBooksBalance();
    }

    @Test
    void theStorefrontSaysSoWithoutProducts(Shop shop) {
        var killed = shop.cluster().ofKind("products");
        shop.kill(killed);

        await().atMost(FAILOVER_LIMIT).untilAsserted(() -> {
            var page = shop.get("/");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.body()).contains("<h1").contains("catalogue");
            assertThat(page.header("Retry-After")).isNotEmpty();
        });
        shop.get("/api/products").assertProblem(503, "unavailable");
        shop.awaitReplaced(killed);
        awaitBrowsing(shop);
    }

    @Test
    void browsingGoesOnWithoutThePrimary(Shop shop) {
        var killed = List.of(shop.databases().primary());
        shop.kill(killed);

        // The launcher starts it again, so that the outage may be short; nothing but 201 and 503 is ever answered.
        var answer = shop.buy(2, 1);
        assertThat(answer.status()).isIn(201, 503);
        awaitBrowsing(shop);

        shop.awaitReplaced(killed);
        await().atMost(FAILOVER_LIMIT)
                .untilAsserted(() -> assertThat(shop.buy(2, 1).status()).isEqualTo(201));
        shop.databases().assertBooksBalance();
    }

    @Test
    void browsingGoesOnWithoutAReplica(Shop shop) {
        var killed = shop.databases().replicas().subList(0, 1);
        shop.kill(killed);

        for (var i = 0; i < 20; i++) {
            assertThat(shop.get("/api/products?limit=5").status()).isEqualTo(200);
        }
        var bought = shop.buy(2, 1);
        assertThat(bought.status()).isEqualTo(201);
        shop.awaitReplaced(killed);
        shop.databases().awaitReplicas();
        for (var replica : shop.databases().replicas()) {
            assertThat(shop.databases().number(replica, "select quantity from products.product where id = 2"))
                    .isEqualTo(999);
        }
    }

    /** Waits until each instance of products can tell whether a token holds. */
    private static void awaitKeys(Shop shop, String token) {
        for (var instance : shop.cluster().ofKind("products")) {
            var order = instance.url() + "/api/orders/unknown";
            await().atMost(FAILOVER_LIMIT)
                    .untilAsserted(() -> assertThat(shop.get(order, "Authorization", "Bearer " + token)
                                    .status())
                            .isEqualTo(404));
        }
    }

    /** An instance that has just come up may be too slow for the first page or two. */
    private static void awaitBrowsing(Shop shop) {
        for (var path : List.of("/api/products", "/", "/product?id=1")) {
            await().atMost(FAILOVER_LIMIT)
                    .untilAsserted(
                            () -> assertThat(shop.get(path).status()).as(path).isEqualTo(200));
        }
    }

    private static int buyAs(Shop shop, String token) {
        return shop.post("/api/buy", "[{\"id\":2,\"quantity\":1}]", "Authorization", "Bearer " + token)
                .status();
    }
}
