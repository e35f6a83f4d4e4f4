package org.kauppa.service.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Collection;

/**
 * Certificates of authorities out of a PEM file, as the key store in a file that MySQL's driver takes them in. The store is a
 * temporary file of this process, written anew when the PEM file has changed.
 */
final class TrustedAuthority {

    static final String STORE_TYPE = "PKCS12";
    /** Certificates are public; the driver wants a password for every store. */
    static final String STORE_PASSWORD = "public";

    private byte[] pem;
    private Path store;

    /**
     * Where the store lies that has the certificates of the file.
     *
     * @throws IllegalStateException when the file holds no certificate
     * @throws UncheckedIOException when it cannot be read
     */
    synchronized URI store(Path file) {
        try {
            var content = Files.readAllBytes(file);
            if (!Arrays.equals(content, pem) || !Files.exists(store)) {
                store = write(certificates(content, file));
                pem = content;
            }
            return store.toUri();
        } catch (IOException e) {
            throw new UncheckedIOException("The certificates in " + file + " cannot be read.", e);
        }
    }

    private static Collection<? extends Certificate> certificates(byte[] pem, Path file) {
        try {
            var certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem));
            if (certificates.isEmpty()) {
                throw new IllegalStateException("There is no certificate in " + file + ".");
            }
            return certificates;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("There is no certificate in " + file + ".", e);
        }
    }

    private static Path write(Collection<? extends Certificate> certificates) throws IOException {
        try {
            var keys = KeyStore.getInstance(STORE_TYPE);
            keys.load(null, null);
            var number = 0;
            for (var certificate : certificates) {
                keys.setCertificateEntry("authority-" + ++number, certificate);
            }
            var file = Files.createTempFile("database-authority-", ".p12");
            file.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(file)) {
                keys.store(out, STORE_PASSWORD.toCharArray());
            }
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot keep certificates", e);
        }
    }
}
