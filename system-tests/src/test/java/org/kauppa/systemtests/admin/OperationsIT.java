package org.kauppa.systemtests.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.browser.StaffView;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** The page on operations tells of each part how it is, while parts are down too. */
@ExtendWith(ShopExtension.class)
class OperationsIT {

    private static final String PATH = "/admin/operations";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String DATABASES = "Database servers, asked just now";
    private static final String INSTANCES = "Instances of each service, asked just now";
    private static final int STATE = 1;

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void tellsOfEachPartThatRuns(Shop shop) {
        try (var staff = Shopper.withoutJavaScript(shop)) {
            staff.openAsStaff(PATH);
            await().atMost(LIMIT).untilAsserted(() -> {
                var page = staff.openForStaff(PATH);
                assertThat(page.text()).contains("Buying and changing is possible");
                assertThat(page.rows(DATABASES))
                        .extracting(row -> row.get(0) + " " + row.get(STATE))
                        .containsExactly("Primary Takes writes", "Replica 1 Follows", "Replica 2 Follows");
                assertThat(page.rows(INSTANCES))
                        .extracting(row -> row.get(0) + " " + row.get(STATE))
                        .containsExactly(
                                "products 1 Ready",
                                "products 2 Ready",
                                "users 1 Ready",
                                "users 2 Ready",
                                "shop-web 1 Ready",
                                "shop-web 2 Ready");
            });
            shop.cluster().members().stream()
                    .filter(member -> member.kind().equals("mysql"))
                    .forEach(member -> assertThat(staff.page().content())
                            .as("where databases are is nobody's business")
                            .doesNotContain(":" + member.port()));
        }
    }

    @Test
    void tellsOfAnInstanceThatIsGone(Shop shop) {
        var victim = List.of(shop.cluster().member("users-2"));
        try (var staff = Shopper.withoutJavaScript(shop)) {
            staff.openAsStaff(PATH);
            shop.kill(victim);
            try {
                await().atMost(LIMIT)
                        .untilAsserted(() -> assertThat(staff.openForStaff(PATH).rows(INSTANCES))
                                .anySatisfy(row -> assertThat(row).startsWith("users 2", "Does not answer"))
                                .anySatisfy(row -> assertThat(row).startsWith("users 1", "Ready")));
            } finally {
                shop.awaitReplaced(victim);
            }
        }
    }

    @Test
    void tellsOfAReplicaThatLags(Shop shop) {
        var databases = shop.databases();
        var replica = databases.replicas().get(0);
        try (var staff = Shopper.withoutJavaScript(shop)) {
            staff.openAsStaff(PATH);
            databases.run(replica, "stop replica sql_thread");
            try {
                assertThat(shop.buy(1, 1).status()).isEqualTo(201);
                await().atMost(LIMIT).untilAsserted(() -> {
                    var row = row(staff.openForStaff(PATH), DATABASES, "Replica 1");
                    assertThat(row.get(STATE)).isEqualTo("Has stopped following");
                    assertThat(row.get(3)).matches("[1-9]\\d*");
                });
            } finally {
                databases.run(replica, "start replica sql_thread");
                databases.awaitReplicas();
            }
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(row(staff.openForStaff(PATH), DATABASES, "Replica 1"))
                            .containsExactly("Replica 1", "Follows", "0 s", "0"));
        }
    }

    @Test
    void tellsThatThePrimaryIsStopped(Shop shop) {
        var primary = List.of(shop.databases().primary());
        try (var staff = Shopper.withoutJavaScript(shop)) {
            staff.openAsStaff(PATH);
            shop.freeze(primary);
            try {
                await().atMost(LIMIT).untilAsserted(() -> {
                    var page = staff.openForStaff(PATH);
                    assertThat(page.text()).contains("Nothing can be bought or changed now");
                    assertThat(row(page, DATABASES, "Primary").get(STATE)).isEqualTo("Does not answer");
                });
            } finally {
                shop.resume(primary);
            }
            await().atMost(LIMIT)
                    .untilAsserted(() ->
                            assertThat(staff.openForStaff(PATH).text()).contains("Buying and changing is possible"));
        }
    }

    @Test
    void checksTheBooksWhenAsked(Shop shop) {
        assertThat(shop.buy(1, 1).status()).isEqualTo(201);
        try (var staff = Shopper.withoutJavaScript(shop)) {
            assertThat(staff.openAsStaff(PATH).press("Check the books now").done())
                    .contains("The books agree");
            await().atMost(LIMIT)
                    .untilAsserted(() ->
                            assertThat(staff.openForStaff(PATH).text()).contains("No differences", "Last checked on"));
        }
    }

    private static List<String> row(StaffView page, String table, String name) {
        return page.rows(table).stream()
                .filter(row -> row.get(0).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
