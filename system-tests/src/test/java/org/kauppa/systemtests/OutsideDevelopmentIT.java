package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.local.client.RunningShop;
import org.kauppa.local.supervision.Folders;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.ShopSession;

/** A small shop as an operator sets it up: not in development mode, and with its passwords in files. */
@ExtendWith(ShopExtension.class)
class OutsideDevelopmentIT {

    private static final int PORT = Integer.getInteger("kauppa.port.second");
    private static final Path DATA = ShopSession.TARGET.resolve("production-shop");
    private static final Path FILES = ShopSession.TARGET.resolve("production-secrets");
    /** ER_NO_SUCH_THREAD. */
    private static final int NO_SUCH_THREAD = 1094;

    private static final Duration START_LIMIT = Duration.ofMinutes(6);
    private static final Duration CHANGE_LIMIT = Duration.ofMinutes(1);

    private static final String ADMIN_PASSWORD = "fourteen violet herons";
    private static final int GUEST_PURCHASES = 3;

    private static RunningShop running;
    private static Shop production;

    @BeforeAll
    static void start() throws Exception {
        Folders.delete(DATA);
        ShopSession.shareMysqlDistributionWith(DATA);
        Files.createDirectories(FILES);
        Files.writeString(
                DATA.resolve("secrets.properties"), "database.products_write=writing1\ndatabase.users_app=serving1\n");
        running = RunningShop.start(
                DATA,
                PORT,
                Map.of(
                        "SHOP_DEV_MODE", "false",
                        "PRODUCTS_GUEST_PURCHASES_PER_HOUR", Integer.toString(GUEST_PURCHASES),
                        "PRODUCTS_DB_WRITE_PASSWORD_FILE", secret("products_write", "writing1"),
                        "USERS_DB_PASSWORD_FILE", secret("users_app", "serving1"),
                        "SHOP_ADMIN_PASSWORD_FILE", secret("admin", ADMIN_PASSWORD)),
                "--instances",
                "1",
                "--replicas",
                "0");
        running.awaitReady(START_LIMIT);
        production = new Shop(running);
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"edgars,edgars", "simon,simon", "veli,matti", "admin,admin"})
    void knowsNoExampleAccount(String username, String password) {
        production
                .post("/api/users", "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))
                .assertProblem(401, "wrong-credentials");
    }

    @Test
    void hasNoExampleProducts() {
        assertThat(production.get("/api/products").array()).isEmpty();
    }

    @Test
    void cannotBeMadeAnew() {
        production.post("/dbinit", "").assertProblem(404, "not-found");
        production.get("/dbinit").assertProblem(404, "not-found");
    }

    @Test
    void listsNoUsers() {
        production.get("/api/users").assertProblem(404, "not-found");
    }

    @Test
    void promisesNoAccountsToWhoeverStartsIt() throws IOException {
        assertThat(running.said()).contains("The shop is open").doesNotContain("edgars");
    }

    /** The pool in the server, which holds connections that were made with the old password until they end. */
    @Test
    void goesOnWithAPasswordThatHasChangedInItsFile() throws IOException {
        await().atMost(CHANGE_LIMIT).until(OutsideDevelopmentIT::writes);

        changePassword("writing2");
        await().atMost(CHANGE_LIMIT).until(() -> !writes());
        secret("products_write", "writing2");
        await().atMost(CHANGE_LIMIT).until(OutsideDevelopmentIT::writes);
    }

    @Test
    void letsGuestsBuyAsOftenAsTheOperatorAllows() {
        var admin = production.as("admin", ADMIN_PASSWORD);
        var made = production.post(
                "/api/products",
                "{\"name\":\"Rye bread\",\"description\":\"\",\"price\":2.50,\"quantity\":100,\"category\":\"bakery\",\"image\":null}",
                admin);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var body = "[{\"id\":%d,\"quantity\":1}]".formatted(made.object().getInt("id"));

        var first = buy(body, "203.0.113.5", "Idempotency-Key", "the-first-of-them");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        for (var i = 1; i < GUEST_PURCHASES; i++) {
            assertThat(buy(body, "203.0.113.5").status()).isEqualTo(201);
        }
        var refused = buy(body, "203.0.113.5").assertProblem(429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        assertThat(buy(body, "203.0.113.5", "Idempotency-Key", "the-first-of-them")
                        .body())
                .as("a repeat is no other purchase")
                .isEqualTo(first.body());
        assertThat(buy(body, "203.0.113.6").status()).as("elsewhere").isEqualTo(201);
        assertThat(production.post("/api/buy", body, admin).status())
                .as("with an account")
                .isEqualTo(201);

        var remove = production.request(
                production.address().resolve("/api/products/" + made.object().getInt("id")), admin);
        assertThat(production.send(remove.DELETE()).status()).isEqualTo(204);
    }

    @Test
    void dropsAccountsWithPasswordsThatEverybodyKnows(Shop development) {
        var known = development
                .databases()
                .rows(
                        usersDatabase(development),
                        "select password_hash from users.account where username = 'edgars'",
                        row -> row.getString(1))
                .get(0);
        production
                .databases()
                .run(
                        usersDatabase(production),
                        "insert into users.account (username, password_hash, created_at) values ('edgars', '" + known
                                + "', utc_timestamp(6))");
        production.signIn("edgars", "edgars");

        var users = production.cluster().ofKind("users");
        production.kill(users);
        production.awaitReplaced(users);

        knowsNoExampleAccount("edgars", "edgars");
    }

    private static Answer buy(String body, String address, String... headers) {
        var all = new ArrayList<>(List.of("X-Forwarded-For", address, "Content-Type", "application/json"));
        all.addAll(List.of(headers));
        var instance = production.productsInstances().get(0);
        return production.send(production
                .request(instance.resolve("/api/buy"), all.toArray(String[]::new))
                .POST(BodyPublishers.ofString(body)));
    }

    private static Member usersDatabase(Shop shop) {
        return shop.cluster().members().stream()
                .filter(member -> member.role().filter("users"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void changePassword(String password) {
        var databases = production.databases();
        var primary = databases.primary();
        databases.run(primary, "alter user 'products_write'@'127.0.0.1' identified by '" + password + "'");
        databases
                .rows(
                        primary,
                        "select id from information_schema.processlist where user = 'products_write'",
                        row -> row.getLong(1))
                .forEach(connection -> end(connection, primary));
    }

    /** The pool drops all connections as soon as it has met one that is broken, so this one may have ended by itself. */
    private static void end(long connection, Member server) {
        try {
            production.databases().run(server, "kill " + connection);
        } catch (AssertionError refused) {
            assertThat(refused.getCause())
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            gone -> assertThat(gone.getErrorCode()).isEqualTo(NO_SUCH_THREAD));
        }
    }

    /** What readiness tells about writes, for which it asks the database by the pool once a second. */
    private static boolean writes() throws IOException, InterruptedException {
        var ready = URI.create(production.productsInstances().get(0) + "/health/ready");
        var answer = HttpClient.newHttpClient().send(production.request(ready).build(), BodyHandlers.ofString());
        return !answer.body().contains("unavailable");
    }

    private static String secret(String name, String value) throws IOException {
        return Files.writeString(FILES.resolve(name), value + "\n").toString();
    }
}
