package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** Shoppers see what they have done, however late the replicas are; nobody else pays for that. */
@ExtendWith(ShopExtension.class)
class OwnWritesIT {

    private static final int STOCK = 1000;
    private static final String TOKEN = "Consistency-Token";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @AfterEach
    void letReplicasFollow(Shop shop) {
        var databases = shop.databases();
        for (var replica : databases.replicas()) {
            databases.run(replica, "stop replica sql_thread");
            databases.run(replica, "change replication source to source_delay = 0");
            databases.run(replica, "start replica sql_thread");
        }
        databases.awaitReplicas();
    }

    @Test
    void showsTheOwnPurchaseWhileEveryReplicaIsLate(Shop shop) {
        stopOneReplicaAndDelayTheOther(shop);
        var edgars = shop.as("edgars", "edgars");
        var bought = shop.post("/api/buy", "[{\"id\":2,\"quantity\":1}]", edgars);
        assertThat(bought.status()).isEqualTo(201);
        var number = bought.object().getString("number");
        var token = bought.header(TOKEN);

        for (var instance : shop.productsInstances()) {
            assertThat(quantity(shop, instance.resolve("/api/products/2").toString(), TOKEN, token))
                    .isEqualTo(STOCK - 1);
            var orders = shop.get(instance.resolve("/api/orders").toString(), edgars[0], edgars[1], TOKEN, token);
            assertThat(orders.array().getJsonObject(0).getString("number")).isEqualTo(number);
        }
        assertThat(quantity(shop, "/api/products/2"))
                .as("what the replicas still have")
                .isEqualTo(STOCK);
    }

    @Test
    void takesTheOtherReplicaWhenOnlyOneIsLate(Shop shop) {
        var databases = shop.databases();
        databases.run(databases.replicas().get(0), "stop replica sql_thread");
        var readOnPrimary = databases.status(databases.primary(), "Innodb_rows_read");
        var sold = 20;
        var readByPurchases = 0L;
        for (var i = 1; i <= sold; i++) {
            var token = shop.buy(2, 1).header(TOKEN);
            awaitReplica(shop, STOCK - i);
            readByPurchases = databases.status(databases.primary(), "Innodb_rows_read") - readOnPrimary;
            assertThat(quantity(shop, "/api/products/2", TOKEN, token)).isEqualTo(STOCK - i);
            assertThat(databases.status(databases.primary(), "Innodb_rows_read") - readOnPrimary)
                    .as("the primary was not asked")
                    .isEqualTo(readByPurchases);
        }
    }

    @Test
    void showsTheOwnPurchaseInTheBrowser(Shop shop) {
        stopOneReplicaAndDelayTheOther(shop);
        try (var shopper = Shopper.atDesk(shop);
                var other = Shopper.atDesk(shop)) {
            shopper.openProduct(4).addToCart(3).goToCart().checkOut().placeOrder();
            assertThat(shopper.openProduct(4).facts()).contains("Only 6 left");
            assertThat(other.openProduct(4).facts()).doesNotContain("Only 6 left");
        }
    }

    @Test
    void letsOthersReadWithoutWaiting(Shop shop) throws Exception {
        stopOneReplicaAndDelayTheOther(shop);
        var token = shop.buy(2, 1).header(TOKEN);
        var databases = shop.databases();
        var readOnPrimary = databases.status(databases.primary(), "Innodb_rows_read");

        var seen = Together.run(16, 200, i -> quantity(shop, "/api/products/2"));

        assertThat(seen).as("what replicas have").containsOnly(STOCK);
        assertThat(databases.status(databases.primary(), "Innodb_rows_read")).isEqualTo(readOnPrimary);
        assertThat(quantity(shop, "/api/products/2", TOKEN, token)).isEqualTo(STOCK - 1);
    }

    @Test
    void countsWhoAnsweredAndHowLongWasWaited(Shop shop) {
        stopOneReplicaAndDelayTheOther(shop);
        var token = shop.buy(2, 1).header(TOKEN);
        var instance = shop.productsInstances().get(0);
        assertThat(quantity(shop, instance.resolve("/api/products/2").toString(), TOKEN, token))
                .isEqualTo(STOCK - 1);
        var metrics = shop.get(instance.resolve("/metrics").toString()).body();
        assertThat(metrics)
                .contains("causal_reads_total{", "answered_by=\"primary\"")
                .contains("causal_wait_seconds");
    }

    @Test
    void answersTokensThatNobodyGave(Shop shop) throws Exception {
        var invented = "1.MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwOjE"; // transaction 1 of a server of zeros
        var answers = Together.run(
                32, 200, i -> shop.get("/api/products/2", TOKEN, invented).status());
        assertThat(answers).allSatisfy(status -> assertThat(status).isIn(200, 503));
        assertThat(shop.get("/api/products/2", TOKEN, invented).status()).isEqualTo(200);
        shop.get("/api/products/2", TOKEN, "1.x").assertProblem(400, "invalid-request");
        shop.get("/api/products/2", TOKEN, "9" + invented.substring(1)).assertProblem(400, "invalid-request");
    }

    private static void stopOneReplicaAndDelayTheOther(Shop shop) {
        var databases = shop.databases();
        databases.run(databases.replicas().get(0), "stop replica sql_thread");
        var delayed = databases.replicas().get(1);
        databases.run(delayed, "stop replica sql_thread");
        databases.run(delayed, "change replication source to source_delay = 5");
        databases.run(delayed, "start replica sql_thread");
    }

    private static void awaitReplica(Shop shop, int quantity) {
        var databases = shop.databases();
        await().atMost(LIMIT)
                .until(() -> databases.number(
                                databases.replicas().get(1), "select quantity from products.product where id = 2")
                        == quantity);
    }

    private static int quantity(Shop shop, String path, String... headers) {
        var answer = shop.get(path, headers);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.object().getInt("quantity");
    }
}
