package org.kauppa.systemtests.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.kauppa.local.client.RunningShop;
import org.kauppa.local.mysql.WriteRights;

/** Starts the shop before the first test of a run and stops it after the last one; unit tests get none. */
public final class ShopSession implements LauncherSessionListener {

    /** Set where tests of the shop run, and nowhere else: ports may be given to the whole build. */
    private static final String TARGET_PROPERTY = "kauppa.target";

    /** Where the tests keep the shop's data and what they saw. */
    public static final Path TARGET = Path.of(System.getProperty(TARGET_PROPERTY, "target"));

    /** The data folder of a shop that runs already, in development mode, and is to be tested as it is. */
    private static final String RUNNING = System.getProperty("kauppa.running");

    /** The data folder of the shop. */
    public static final Path DATA = RUNNING == null ? TARGET.resolve("shop") : Path.of(RUNNING);

    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final String HOST = "@'127.0.0.1'";

    private static Shop shop;

    private RunningShop running;

    /** The shop of this run. */
    static Shop shop() {
        return shop;
    }

    /** Lets another data folder, of a shop that runs beside this one, do without half a gigabyte of its own. */
    public static void shareMysqlDistributionWith(Path other) throws IOException {
        Files.createDirectories(other);
        var link = other.resolve("mysql-dist");
        if (!Files.isSymbolicLink(link)) {
            Files.createSymbolicLink(link, DATA.resolve("mysql-dist"));
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(TARGET_PROPERTY) == null) {
            return;
        }
        if (RUNNING != null) {
            shop = new Shop(DATA);
            return;
        }
        try {
            running = RunningShop.start(DATA, Integer.getInteger("kauppa.port"), "--fresh");
            running.awaitReady(START_LIMIT);
            shop = new Shop(running);
            addSchemaForInContainerTests(shop.databases());
        } catch (Exception e) {
            close();
            throw new IllegalStateException("The tests have no shop to test", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        close();
    }

    private void close() {
        if (running != null) {
            running.close();
        }
    }

    /** The service inside the tests' own container must not meet the one that the other tests use. */
    private static void addSchemaForInContainerTests(Databases databases) {
        var primary = databases.primary();
        var schema = databaseName();
        databases.run(primary, "create database " + schema);
        for (var account : List.of("WRITE", "READ", "MIGRATE")) {
            var user = "'" + System.getenv("PRODUCTS_DB_" + account + "_USER") + "'" + HOST;
            var password = System.getenv("PRODUCTS_DB_" + account + "_PASSWORD");
            databases.run(primary, "create user " + user + " identified by '" + password + "'");
            grants(account, schema, user).forEach(grant -> databases.run(primary, grant));
        }
        databases.awaitReplicas();
    }

    private static String databaseName() {
        return System.getenv("PRODUCTS_DB_WRITE_URL").replaceAll(".*/", "");
    }

    private static List<String> grants(String account, String schema, String user) {
        return switch (account) {
            case "READ" -> List.of("grant select on " + schema + ".* to " + user);
            case "WRITE" -> WriteRights.PRODUCTS.grants(schema, user);
            default -> List.of("grant all on " + schema + ".* to " + user);
        };
    }
}
