package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.local.client.Cluster;
import org.kauppa.local.client.RunningShop;
import org.kauppa.systemtests.browser.ConsoleView;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.ShopSecrets;
import org.kauppa.systemtests.shop.ShopSession;
import org.kauppa.systemtests.shop.Sockets;
import org.kauppa.systemtests.shop.Sockets.Listening;

/** A shop with a console, beside the one that the other tests use, which has none. */
@ExtendWith(ShopExtension.class)
class ConsoleIT {

    private static final int PORT = Integer.getInteger("kauppa.port.second");
    private static final Path DATA = ShopSession.TARGET.resolve("console-shop");
    private static final Duration START_LIMIT = Duration.ofMinutes(12);
    private static final Duration GRID_LIMIT = Duration.ofMinutes(4);
    private static final String LOGGER = "org.kauppa.console.test";

    private static final List<String> INSTANCES =
            List.of("products-1", "products-2", "users-1", "users-2", "shop-web-1", "shop-web-2");

    private static RunningShop running;
    private static ConsoleApi api;

    @BeforeAll
    static void start(Shop shop) throws Exception {
        ShopSession.shareMysqlDistributionWith(DATA);
        running = RunningShop.start(DATA, PORT, "--fresh", "--console", "--replicas", "0");
        running.awaitReady(START_LIMIT);
        api = new ConsoleApi(address(), DATA.resolve("payara/console/domain/config/keystore.p12"), password());
        awaitAllInTheGrid();
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void saysWhereItIsAndWhereItsPasswordIs() throws IOException {
        assertThat(running.said())
                .contains(address().toString(), "console.password", "secrets.properties")
                .doesNotContain(password());
    }

    @Test
    void letsAnOperatorInWhoKnowsThePassword() throws IOException {
        try (var console = ConsoleView.open(address()).signIn(password())) {
            assertThat(console.asksForPassword()).isFalse();
            await().atMost(GRID_LIMIT)
                    .untilAsserted(() -> assertThat(console.instances()).contains(INSTANCES));
        }
    }

    @Test
    void doesNotLetInWhoDoesNot() throws Exception {
        try (var console = ConsoleView.open(address()).signInInVain("admin")) {
            assertThat(console.asksForPassword()).isTrue();
            assertThat(console.instances()).doesNotContain(INSTANCES);
        }
        assertThat(api.statusForNobody()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "adminadmin", "changeit"})
    void refusesPasswordsThatServersComeWith(String password) throws Exception {
        assertThat(api.statusFor(password)).isEqualTo(401);
    }

    @Test
    void knowsEachInstanceWithItsApplication() throws Exception {
        assertThat(api.instances())
                .allSatisfy(instance -> {
                    assertThat(instance.group()).isEqualTo("shop");
                    assertThat(instance.name()).startsWith(instance.applications() + "-");
                })
                .extracting(ConsoleApi.Known::name)
                .containsExactlyInAnyOrderElementsOf(INSTANCES);
    }

    @Test
    void changesALogLevelOfOneInstanceWhileItRuns() throws Exception {
        var before = running.cluster().member("products-1").pid();
        api.send("shop:products-1", "set-log-levels", LOGGER + "=FINEST");

        assertThat(api.send("shop:products-1", "list-log-levels", "server-config"))
                .contains(LOGGER)
                .contains("FINEST");
        assertThat(api.send("shop:products-2", "list-log-levels", "server-config"))
                .doesNotContain(LOGGER)
                .contains("INFO");
        assertThat(running.cluster().member("products-1").pid()).isEqualTo(before);
    }

    @Test
    void sendsACommandToAllInstancesOfTheGroup() throws Exception {
        assertThat(api.send("shop:*", "list-log-levels", "server-config")).contains(INSTANCES);
    }

    @Test
    void comesBackWhenItIsKilled() throws Exception {
        var killed = running.cluster().member("console").pid().orElseThrow();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        await().atMost(START_LIMIT)
                .until(() -> running.cluster().isReady()
                        && !running.cluster().member("console").pid().equals(Optional.of(killed)));
        awaitAllInTheGrid();
    }

    @Test
    void listensOnThisMachineOnlyAndForNothingElse() throws IOException {
        var cluster = running.cluster();
        var console = Sockets.of(cluster.member("console").pid().orElseThrow());
        assertThat(console).hasSize(2).allMatch(Listening::isOnLoopback);
        assertThat(console).extracting(Listening::port).contains(address().getPort());
        for (var instance : instances(cluster)) {
            assertThat(Sockets.of(instance.pid().orElseThrow()))
                    .as(instance.name())
                    .hasSize(2)
                    .allMatch(Listening::isOnLoopback)
                    .anyMatch(socket -> socket.port() == instance.port());
        }
    }

    /** The other shop: no instance waits for anything but requests. */
    @Test
    void isTheOnlyReasonForADataGrid(Shop shop) {
        var cluster = shop.cluster();
        assertThat(cluster.ofKind("console")).isEmpty();
        for (var instance : instances(cluster)) {
            assertThat(Sockets.of(instance.pid().orElseThrow()))
                    .as(instance.name())
                    .extracting(Listening::port)
                    .containsExactly(instance.port());
        }
    }

    private static List<Cluster.Member> instances(Cluster cluster) {
        return Stream.of("products", "users", "shop-web")
                .flatMap(kind -> cluster.ofKind(kind).stream())
                .toList();
    }

    private static void awaitAllInTheGrid() {
        await().atMost(GRID_LIMIT)
                .untilAsserted(() -> assertThat(api.instances()).hasSize(INSTANCES.size()));
    }

    private static URI address() throws IOException {
        return URI.create(running.cluster().member("console").url());
    }

    private static String password() {
        return ShopSecrets.in(DATA).get("console.password");
    }
}
