package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What those who run the shop are told about its databases. */
@ExtendWith(ShopExtension.class)
class OperationsIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PATH = "/api/products/operations";

    @Test
    void allIsWell(Shop shop) {
        shop.startOver();
        var replicas = shop.databases().replicas().size();
        eventually(shop, report -> {
            assertThat(report.getJsonObject("writes").toString())
                    .isEqualTo("{\"available\":true,\"server\":\"primary\"}");
            var databases = report.getJsonArray("databases").getValuesAs(JsonObject.class);
            assertThat(databases).hasSize(1 + replicas);
            assertThat(databases.get(0).toString())
                    .isEqualTo("{\"name\":\"primary\",\"role\":\"primary\",\"reachable\":true,\"lagSeconds\":null,"
                            + "\"transactionsBehind\":null,\"replicating\":null,\"problem\":null}");
            for (var number = 1; number <= replicas; number++) {
                assertThat(databases.get(number).toString())
                        .isEqualTo("{\"name\":\"replica-%d\",\"role\":\"replica\",\"reachable\":true,\"lagSeconds\":0,"
                                        .formatted(number)
                                + "\"transactionsBehind\":0,\"replicating\":true,\"problem\":null}");
            }
        });
    }

    @Test
    void aFrozenReplicaIsToldOf(Shop shop) {
        var frozen = List.of(shop.databases().replicas().get(0));
        shop.freeze(frozen);
        try {
            eventually(shop, report -> {
                var replica = report.getJsonArray("databases").getJsonObject(1);
                assertThat(replica.getBoolean("reachable")).isFalse();
                assertThat(replica.isNull("replicating")).isTrue();
                assertThat(replica.getString("problem")).isNotEmpty();
                assertThat(report.getJsonObject("writes").getBoolean("available"))
                        .isTrue();
            });
        } finally {
            shop.resume(frozen);
        }
        eventually(
                shop,
                report -> assertThat(report.getJsonArray("databases")
                                .getJsonObject(1)
                                .getBoolean("reachable"))
                        .isTrue());
    }

    @Test
    void aReplicaThatFallsBehindIsToldOf(Shop shop) {
        var databases = shop.databases();
        var stopped = databases.replicas().get(0);
        databases.run(stopped, "stop replica sql_thread");
        try {
            databases.run(databases.primary(), "update products.product set version = version + 1 where id = 66");
            eventually(shop, report -> {
                var replica = report.getJsonArray("databases").getJsonObject(1);
                assertThat(replica.getBoolean("reachable")).isTrue();
                assertThat(replica.getBoolean("replicating")).isFalse();
                assertThat(replica.getInt("transactionsBehind")).isPositive();
                assertThat(replica.getString("problem")).isEqualTo("It has stopped following.");
            });
        } finally {
            databases.run(stopped, "start replica sql_thread");
        }
        databases.awaitReplicas();
        eventually(
                shop,
                report -> assertThat(report.getJsonArray("databases")
                                .getJsonObject(1)
                                .getInt("transactionsBehind"))
                        .isZero());
    }

    @Test
    void everyInstanceTellsOfTheLastAudit(Shop shop) {
        shop.startOver();
        assertThat(report(shop, PATH).isNull("audit")).isTrue();
        var audit = shop.get("/api/products/audit", shop.as("admin", "admin")).object();
        shop.databases().awaitReplicas();
        for (var instance : shop.productsInstances()) {
            var last = report(shop, instance.resolve(PATH).toString()).getJsonObject("audit");
            assertThat(last.getInt("products")).isEqualTo(audit.getInt("products"));
            assertThat(last.getInt("differences"))
                    .isEqualTo(audit.getJsonArray("differences").size());
            assertThat(last.getString("checkedAt").substring(0, 19))
                    .isEqualTo(audit.getString("checkedAt").substring(0, 19));
        }
    }

    @Test
    void isForStaffAndTellsNoAddress(Shop shop) {
        shop.get(PATH).assertProblem(401, "unauthorized");
        shop.get(PATH, shop.as("edgars", "edgars")).assertProblem(403, "forbidden");
        var body = report(shop, PATH).toString();
        assertThat(body).doesNotContain("127.0.0.1", "localhost", "jdbc");
        shop.databases()
                .replicas()
                .forEach(replica -> assertThat(body).doesNotContain(Integer.toString(replica.port())));
    }

    private static void eventually(Shop shop, Consumer<JsonObject> assertion) {
        await().atMost(LIMIT).untilAsserted(() -> assertion.accept(report(shop, PATH)));
    }

    private static JsonObject report(Shop shop, String path) {
        var answer = shop.get(path, shop.as("admin", "admin"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.object();
    }
}
