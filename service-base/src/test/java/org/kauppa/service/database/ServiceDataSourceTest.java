package org.kauppa.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it refuses without a database; what it connects to is tested with one. */
class ServiceDataSourceTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "SHOP_DB_URL", "jdbc:mysql://127.0.0.1:1/shop", "SHOP_DB_USER", "somebody", "SHOP_DB_PASSWORD", "hush"));

    private ServiceDataSource source;

    @BeforeEach
    void make() {
        source = new ServiceDataSource("SHOP_DB", "SHOP_DB", environment);
    }

    @Test
    void namesTheSettingThatIsMissing() {
        environment.remove("SHOP_DB_PASSWORD");

        assertThatThrownBy(source::getConnection)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SHOP_DB_PASSWORD_FILE");
    }

    @Test
    void isUnavailableWhileItsSecretIs() {
        environment.remove("SHOP_DB_PASSWORD");
        environment.put("SHOP_DB_PASSWORD_FILE", folder.resolve("lost").toString());

        assertThatThrownBy(source::getConnection)
                .satisfies(failure -> assertThat(DatabaseFault.of(failure)).isEqualTo(DatabaseFault.UNAVAILABLE));
    }

    @Test
    void showsNoPassword() throws Exception {
        assertThatThrownBy(source::getConnection)
                .satisfies(failure -> assertThat(DatabaseFault.causes(failure).map(Throwable::toString))
                        .noneMatch(text -> text.contains("hush")));
        assertThat(source).hasToString("ServiceDataSource[SHOP_DB]");
        assertThat(source.getPassword()).isNull();
        assertThat(source.getReference().toString()).doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://127.0.0.1:1/shop?sslMode=DISABLED",
                "jdbc:mysql://127.0.0.1:1/shop?sslmode=preferred",
                "jdbc:mysql:loadbalance://127.0.0.1:1,127.0.0.1:2/shop?sslMode=REQUIRED",
                "jdbc:mysql:loadbalance://127.0.0.1:1,(host=127.0.0.1,port=2,sslMode=DISABLED)/shop"
            })
    void letsNoUrlSwitchTheCheckOff(String url) throws Exception {
        checkCertificatesOf(url);

        assertThatThrownBy(source::getConnection)
                .hasMessageContaining("SHOP_DB_URL says sslMode=")
                .hasMessageContaining("SHOP_DB_CA_FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://127.0.0.1:1/shop",
                "jdbc:mysql://127.0.0.1:1/shop?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql:loadbalance://127.0.0.1:1,127.0.0.1:2/shop?retriesAllDown=1"
            })
    void goesOnToConnectWhereTheUrlSaysNothingWeaker(String url) throws Exception {
        checkCertificatesOf(url);

        assertThatThrownBy(source::getConnection).hasMessageContaining("Communications link failure");
    }

    private void checkCertificatesOf(String url) throws Exception {
        var file = Files.writeString(
                folder.resolve("ca.pem"), Certificates.pem(Certificates.some(1).get(0)));
        environment.put("SHOP_DB_CA_FILE", file.toString());
        environment.put("SHOP_DB_URL", url);
    }
}
