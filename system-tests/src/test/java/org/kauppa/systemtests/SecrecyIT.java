package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.ShopSecrets;
import org.kauppa.systemtests.shop.ShopSession;

/** The shop's passwords and keys: who can see them. */
@ExtendWith(ShopExtension.class)
class SecrecyIT {

    /** Of a key, one line of its text is enough to find it by. */
    private static final List<String> SECRETS = ShopSecrets.all().values().stream()
            .map(secret ->
                    secret.startsWith("-----BEGIN") ? secret.lines().toList().get(1) : secret)
            .toList();

    @Test
    void areThere() {
        assertThat(SECRETS).hasSizeGreaterThan(7).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secrets.properties", "cluster.json"})
    void areInFilesOfTheirOwnerOnly(String file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ShopSession.DATA.resolve(file))))
                .isEqualTo("rw-------");
    }

    @Test
    void areOnNoCommandLine(Shop shop) {
        var own = shop.cluster().members().stream().map(member -> member.pid().orElseThrow());
        assertThat(own).allSatisfy(pid -> assertShowsNone(Path.of("/proc", Long.toString(pid), "cmdline")));
    }

    @Test
    void areInNoLog(Shop shop) throws IOException {
        assertThat(shop.buy(2, 1).status()).isEqualTo(201);
        shop.signIn("edgars", "edgars");
        try (var logs = Files.walk(ShopSession.DATA.resolve("logs"))) {
            assertThat(logs.filter(Files::isRegularFile)).hasSizeGreaterThan(10).allSatisfy(SecrecyIT::assertShowsNone);
        }
    }

    private static void assertShowsNone(Path file) throws IOException {
        var content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(content).isNotNull();
        SECRETS.stream().filter(content::contains).findAny().ifPresent(secret -> fail(file + " shows a secret"));
    }
}
