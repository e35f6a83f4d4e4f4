package org.kauppa.users.tokens.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kauppa.service.tokens.InvalidToken;
import org.kauppa.service.tokens.TokenVerifier;

class KeyRingTest {

    private static final String ISSUER = "http://localhost:8080";
    private static final String SIGNING = "USERS_SIGNING_KEY";
    private static final String NEXT = "USERS_NEXT_SIGNING_KEY";
    private static final String PREVIOUS = "USERS_PREVIOUS_SIGNING_KEY";

    private final KeyPair a = pair();
    private final KeyPair b = pair();

    @Test
    void publishesTheKeyThatSignsAlone() {
        assertThat(ring(Map.of(SIGNING, secret(a))).published().getKeys())
                .singleElement()
                .matches(key -> !key.isPrivate());
    }

    /** The three states of a rotation, each against whoever has the key set of the one before and after it. */
    @Test
    void rotatesWithoutATokenThatIsNotBelieved() {
        var before = ring(Map.of(SIGNING, secret(a), NEXT, open(b)));
        var after = ring(Map.of(SIGNING, secret(b), PREVIOUS, open(a)));
        var end = ring(Map.of(SIGNING, secret(b)));

        assertThat(isBelieved(before, before)).isTrue();
        assertThat(isBelieved(after, before))
                .as("the new key, by who has not asked again yet")
                .isTrue();
        assertThat(isBelieved(before, after))
                .as("a token from before, by who has asked")
                .isTrue();
        assertThat(isBelieved(after, end)).isTrue();
        assertThat(isBelieved(before, end)).isFalse();
    }

    @Test
    void publishesNothingPrivateOfOtherKeys() {
        var ring = ring(Map.of(SIGNING, secret(a), NEXT, secret(b), PREVIOUS, secret(a)));
        assertThat(ring.published().getKeys()).hasSize(2).noneMatch(JWK::isPrivate);
        assertThat(ring.others()).noneMatch(JWK::isPrivate);
    }

    @Test
    void namesTheSettingThatIsMissingOrBad() {
        assertThatThrownBy(() -> ring(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(SIGNING);
        assertThatThrownBy(() -> ring(Map.of(SIGNING, open(a))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(SIGNING);
        assertThatThrownBy(() -> ring(Map.of(SIGNING, secret(a), NEXT, "hush")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(NEXT)
                .hasMessageNotContaining("hush");
    }

    private static boolean isBelieved(KeyRing signer, KeyRing known) {
        var token =
                new AccessTokens(ISSUER, signer, Clock.systemUTC()).issue("maija", List.of("customer"), "a-sign-in");
        try {
            return new TokenVerifier(ISSUER, new ImmutableJWKSet<>(known.published()))
                    .verify(token)
                    .name()
                    .equals("maija");
        } catch (InvalidToken e) {
            return false;
        }
    }

    private static KeyRing ring(Map<String, String> settings) {
        return KeyRing.from(name -> Optional.ofNullable(settings.get(name)));
    }

    private static String secret(KeyPair pair) {
        return pem("PRIVATE", pair.getPrivate());
    }

    private static String open(KeyPair pair) {
        return pem("PUBLIC", pair.getPublic());
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + " KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + " KEY-----\n";
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
