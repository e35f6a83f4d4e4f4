package org.kauppa.systemtests.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The passwords and keys that the launcher made for this shop. */
public final class ShopSecrets {

    private ShopSecrets() {}

    /** The password of an account of the databases. */
    public static String databasePassword(String account) {
        return all().get("database." + account);
    }

    /** The private key of the access tokens, PKCS#8 in PEM. */
    public static String signingKey() {
        return all().get("users.signing-key");
    }

    /** Every secret by its name. */
    public static Map<String, String> all() {
        return in(ShopSession.DATA);
    }

    /** Every secret of a shop with that data folder by its name. */
    public static Map<String, String> in(Path data) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, secrets::getProperty));
    }
}
