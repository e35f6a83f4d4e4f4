package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kauppa.systemtests.shop.ShopSession;

/** A service that lacks settings: started as in production, on Payara Micro, with nothing else. */
class MissingSettingsIT {

    private static final int PORT = Integer.getInteger("kauppa.port.second");
    private static final Path FOLDER = ShopSession.TARGET.resolve("missing-settings");
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    @Test
    void areAllNamedByProductsAtOnce() throws Exception {
        var log = start("products", Map.of());

        assertThat(refusals(log))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .contains("The products service needs these settings, which are missing:"
                                + " PRODUCTS_DB_WRITE_URL, PRODUCTS_DB_WRITE_USER,"
                                + " PRODUCTS_DB_WRITE_PASSWORD (or PRODUCTS_DB_WRITE_PASSWORD_FILE),"
                                + " PRODUCTS_DB_READ_URL, PRODUCTS_DB_READ_USER,"
                                + " PRODUCTS_DB_READ_PASSWORD (or PRODUCTS_DB_READ_PASSWORD_FILE),"
                                + " PRODUCTS_DB_MIGRATE_USER,"
                                + " PRODUCTS_DB_MIGRATE_PASSWORD (or PRODUCTS_DB_MIGRATE_PASSWORD_FILE),"
                                + " USERS_JWKS_URL, TOKEN_ISSUER."));
    }

    /** Outside development mode there is no administrator but the one that is asked for. */
    @Test
    void areNamedByUsersWhenThereIsOnlyOne() throws Exception {
        var settings = new HashMap<String, String>();
        for (var name : List.of("URL", "USER", "PASSWORD", "MIGRATE_USER", "MIGRATE_PASSWORD")) {
            settings.put("USERS_DB_" + name, "something");
        }
        settings.put("USERS_SIGNING_KEY", "a key, which nobody has come to read");
        settings.put("TOKEN_ISSUER", "https://shop.example");
        settings.put("PRODUCTS_URL", "https://shop.example");

        var log = start("users", settings);

        assertThat(refusals(log))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .contains("The users service needs these settings, which are missing:"
                                + " SHOP_ADMIN_PASSWORD (or SHOP_ADMIN_PASSWORD_FILE)."));
        assertThat(log).doesNotContain("a key, which nobody has come to read");
    }

    private static List<String> refusals(String log) {
        return log.lines().filter(line -> line.contains("needs these settings")).toList();
    }

    /** What the server says until it is done with its start; nothing of the service may answer then. */
    private static String start(String service, Map<String, String> settings) throws Exception {
        var folder =
                Files.createDirectories(FOLDER.resolve(service).resolve("tmp")).getParent();
        var log = folder.resolve("log");
        var payara = new ProcessBuilder(command(service, folder))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        payara.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG"));
        payara.environment().putAll(settings);
        var process = payara.start();
        try {
            await().atMost(START_LIMIT).until(() -> read(log).contains(" ready in ") || !process.isAlive());
            assertThat(process.isAlive()).as(read(log)).isTrue();
            assertThat(status("/health/ready")).isGreaterThanOrEqualTo(500);
            assertThat(status("/ping")).isGreaterThanOrEqualTo(400);
            return read(log);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> command(String service, Path folder) {
        var products = Path.of(System.getProperty("kauppa.products.war"));
        var war = Path.of(products.toString().replace("products-war", service + "-war"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dmp.health.default.readiness.empty.response=DOWN",
                "-jar",
                System.getenv("MICRO_JAR"),
                "--rootdir",
                folder.resolve("root").toString(),
                "--port",
                Integer.toString(PORT),
                "--nohazelcast",
                "--disablephonehome",
                "--deploy",
                war.toString(),
                "--contextroot",
                "/");
    }

    private static int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static String read(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.collect(Collectors.joining("\n"));
        }
    }
}
