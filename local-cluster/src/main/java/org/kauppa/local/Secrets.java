package org.kauppa.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;
import org.kauppa.local.supervision.Folders;

/** Passwords and keys: made at random when first asked for, and kept in a file that only its owner may read. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    /** @param file read when it exists, rewritten whenever a secret is added. */
    Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            values.load(new StringReader(Files.readString(file)));
        }
    }

    /** @return the password of a database account: 32 hexadecimal digits, 128 random bits. */
    String databasePassword(String account) {
        return get("database." + account, () -> HexFormat.of().formatHex(random(16)));
    }

    /** @return the password of the console's account {@code admin}: 32 hexadecimal digits, 128 random bits. */
    String consolePassword() {
        return get("console.password", () -> HexFormat.of().formatHex(random(16)));
    }

    /** @return the name of the data grid, which lets in whoever knows it. */
    String dataGridName() {
        return get("data-grid.name", () -> "kauppa-" + HexFormat.of().formatHex(random(16)));
    }

    /** @return 32 random bytes in base64. */
    String shopWebKey() {
        return get("shop-web.key", () -> Base64.getEncoder().encodeToString(random(32)));
    }

    /** @return a private key on the curve P-256, PKCS#8 in PEM. */
    String signingKey() {
        return get("users.signing-key", Secrets::newSigningKey);
    }

    private synchronized String get(String name, Supplier<String> maker) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var made = maker.get();
        values.setProperty(name, made);
        write();
        return made;
    }

    private void write() {
        try {
            var text = new StringWriter();
            values.store(text, "Made by ./run for this data folder. Keep it to yourself.");
            Folders.writePrivate(file, text.toString());
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String newSigningKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("This Java has no elliptic curve P-256.", e);
        }
    }
}
