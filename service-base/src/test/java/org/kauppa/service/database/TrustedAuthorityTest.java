package org.kauppa.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedAuthorityTest {

    @TempDir
    Path folder;

    private final TrustedAuthority authority = new TrustedAuthority();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("ca.pem");
    }

    @Test
    void isKeptAsTheDriverWantsIt() throws Exception {
        var two = Certificates.some(2);
        Files.writeString(file, "Both are ours.\n" + Certificates.pem(two.get(0)) + Certificates.pem(two.get(1)));

        assertThat(certificates(authority.store(file))).containsExactlyInAnyOrderElementsOf(two);
    }

    @Test
    void isKeptOnceAndAnewWhenTheFileHasChanged() throws Exception {
        var two = Certificates.some(2);
        Files.writeString(file, Certificates.pem(two.get(0)));
        var first = authority.store(file);
        assertThat(authority.store(file)).isEqualTo(first);

        Files.writeString(file, Certificates.pem(two.get(1)));

        assertThat(certificates(authority.store(file))).containsExactly(two.get(1));
    }

    @Test
    void isKeptAgainWhenSomebodyTidiesUp() throws Exception {
        Files.writeString(file, Certificates.pem(Certificates.some(1).get(0)));
        Files.delete(Path.of(authority.store(file)));

        assertThat(Path.of(authority.store(file))).exists();
    }

    @Test
    void mustBeInTheFile() throws Exception {
        assertThatThrownBy(() -> authority.store(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
        for (var content :
                List.of("", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> authority.store(file))
                    .as(content)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    private static List<Certificate> certificates(URI store) throws Exception {
        var keys = KeyStore.getInstance(TrustedAuthority.STORE_TYPE);
        try (var in = Files.newInputStream(Path.of(store))) {
            keys.load(in, TrustedAuthority.STORE_PASSWORD.toCharArray());
        }
        var found = new ArrayList<Certificate>();
        for (var alias : Collections.list(keys.aliases())) {
            found.add(keys.getCertificate(alias));
        }
        return found;
    }
}
