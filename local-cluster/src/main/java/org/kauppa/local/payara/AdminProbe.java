package org.kauppa.local.payara;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Asks whether the administration of a domain answers, of nobody but the holder of the domain's own certificate. */
final class AdminProbe {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    /** What every domain's key store has, of which the folder's rights are the lock. */
    private static final char[] KEY_STORE_PASSWORD = "changeit".toCharArray();

    private static final int UNAUTHORIZED = 401;

    private final HttpClient http;

    AdminProbe(Path keyStore) throws IOException {
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LIMIT)
                .sslContext(trusting(keyStore))
                .build();
    }

    private static SSLContext trusting(Path keyStore) throws IOException {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(KeyStore.getInstance(keyStore.toFile(), KEY_STORE_PASSWORD));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("The key store " + keyStore + " cannot be used", e);
        }
    }

    boolean asksForPassword(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/management/domain"))
                .timeout(LIMIT)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == UNAUTHORIZED;
    }
}
