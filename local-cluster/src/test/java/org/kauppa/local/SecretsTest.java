package org.kauppa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("secrets.properties");
    }

    @Test
    void areTheSameNextTime() throws Exception {
        var first = new Secrets(file);
        var password = first.databasePassword("root");
        var key = first.signingKey();

        var second = new Secrets(file);

        assertThat(second.databasePassword("root")).isEqualTo(password).matches("[0-9a-f]{32}");
        assertThat(second.signingKey()).isEqualTo(key);
    }

    @Test
    void differByAccount() throws Exception {
        var secrets = new Secrets(file);

        assertThat(secrets.databasePassword("a")).isNotEqualTo(secrets.databasePassword("b"));
    }

    @Test
    void areReadableByTheirOwnerOnly() throws Exception {
        new Secrets(file).shopWebKey();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void includeAKeyOnP256() throws Exception {
        var pem = new Secrets(file).signingKey();

        var base64 = pem.replaceAll("-----[A-Z ]+-----", "");
        var key = (ECPrivateKey) KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        assertThat(pem).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(key.getParams().getOrder().bitLength()).isEqualTo(256);
    }

    @Test
    void includeThirtyTwoBytesForTheStorefront() throws Exception {
        assertThat(Base64.getDecoder().decode(new Secrets(file).shopWebKey())).hasSize(32);
    }
}
