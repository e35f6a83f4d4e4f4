package org.kauppa.service.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kauppa.service.tokens.TokenVerifierTest.claims;
import static org.kauppa.service.tokens.TokenVerifierTest.ecKey;
import static org.kauppa.service.tokens.TokenVerifierTest.es256;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class KeysFromUsersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ECKey key = ecKey();
    private final ECKey nextKey = ecKey();
    private final AtomicInteger questions = new AtomicInteger();
    private volatile List<ECKey> published = List.of(key);
    private volatile boolean isDown;
    private HttpServer users;
    private TokenVerifier verifier;

    @BeforeEach
    void startUsers() throws IOException {
        users = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        users.createContext("/jwks", exchange -> {
            questions.incrementAndGet();
            var body = new JWKSet(List.copyOf(published)).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isDown ? 503 : 200, isDown ? -1 : body.length);
            if (!isDown) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        users.start();
        var address = URI.create("http://127.0.0.1:" + users.getAddress().getPort() + "/jwks");
        verifier = new TokenVerifier("http://localhost:8080", TokenVerifier.keysAt(address.toURL()));
    }

    @AfterEach
    void stopUsers() {
        users.stop(0);
    }

    @Test
    void asksOnceForManyTokens() throws JOSEException {
        for (var i = 0; i < 50; i++) {
            assertThat(verifier.verify(token(key)).name()).isEqualTo("edgars");
        }
        assertThat(questions).hasValue(1);
    }

    @Test
    void saysThatThereAreNoKeysYet() throws JOSEException {
        isDown = true;
        var token = token(key);
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> verifier.verify(token)).isInstanceOf(KeysUnavailable.class);
        }
    }

    @Test
    void verifiesSoonAfterUsersHasComeBack() throws JOSEException {
        isDown = true;
        var token = token(key);
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> verifier.verify(token)).isInstanceOf(KeysUnavailable.class);
        }
        isDown = false;
        assertThat(verifiedBefore(Instant.now().plus(PATIENCE), token)).isTrue();
    }

    @Test
    void keepsTheKeysWhileUsersIsDown() throws JOSEException {
        verifier.verify(token(key));
        isDown = true;
        for (var i = 0; i < 5; i++) {
            assertThat(verifier.verify(token(key)).name()).isEqualTo("edgars");
        }
    }

    @Test
    void refusesUnknownKeysWithoutAskingForEachOfThem() throws JOSEException {
        verifier.verify(token(key));
        var begin = Instant.now();
        for (var i = 0; i < 30; i++) {
            var forged = token(ecKey());
            assertThatThrownBy(() -> verifier.verify(forged)).isInstanceOf(InvalidToken.class);
        }
        // At most two in each interval, however long the machine takes; the first question was for the good token.
        var intervals = 1 + Duration.between(begin, Instant.now()).dividedBy(TokenVerifier.BETWEEN_QUESTIONS);
        assertThat(questions.get() - 1L).isLessThanOrEqualTo(2 * (intervals + 1));
        assertThat(verifier.verify(token(key)).name()).isEqualTo("edgars");
    }

    @Test
    void refusesUnknownKeysWhileUsersIsDown() throws JOSEException {
        verifier.verify(token(key));
        isDown = true;
        var forged = token(ecKey());
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> verifier.verify(forged)).isInstanceOf(InvalidToken.class);
        }
    }

    @Test
    void learnsOfANewKeyWhenATokenNamesIt() throws JOSEException {
        verifier.verify(token(key));
        published = List.of(key, nextKey);
        assertThat(verifiedBefore(Instant.now().plus(PATIENCE), token(nextKey))).isTrue();
    }

    private static String token(ECKey key) throws JOSEException {
        return es256(claims().build(), key);
    }

    private boolean verifiedBefore(Instant deadline, String token) {
        while (Instant.now().isBefore(deadline)) {
            try {
                verifier.verify(token);
                return true;
            } catch (KeysUnavailable | InvalidToken e) {
                Thread.onSpinWait();
            }
        }
        return false;
    }
}
