package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final byte[] CONTENT = "who is signed in".getBytes(UTF_8);

    private final Seal seal = new Seal(key(1));

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open("sign-in", seal.seal("sign-in", CONTENT))).contains(CONTENT);
        assertThat(seal.open("sign-in", seal.seal("sign-in", new byte[0]))).contains(new byte[0]);
    }

    @Test
    void neverWritesTheSameTwice() {
        assertThat(seal.seal("sign-in", CONTENT)).isNotEqualTo(seal.seal("sign-in", CONTENT));
    }

    @Test
    void writesWhatACookieMayHold() {
        assertThat(seal.seal("sign-in", CONTENT)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void opensForNoOtherPurpose() {
        assertThat(seal.open("receipt", seal.seal("sign-in", CONTENT))).isEmpty();
    }

    @Test
    void opensWithNoOtherKey() {
        assertThat(new Seal(key(2)).open("sign-in", seal.seal("sign-in", CONTENT)))
                .isEmpty();
    }

    @Test
    void opensNothingThatWasAltered() {
        var sealed = Base64.getUrlDecoder().decode(seal.seal("sign-in", CONTENT));
        for (int i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            assertThat(seal.open("sign-in", Base64.getUrlEncoder().encodeToString(altered)))
                    .isEmpty();
        }
        assertThat(seal.open(
                        "sign-in", Base64.getUrlEncoder().encodeToString(Arrays.copyOf(sealed, sealed.length - 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "not base64 at all!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\u0000"})
    void opensNothingOfAStranger(String value) {
        assertThat(seal.open("sign-in", value)).isEmpty();
    }

    private static SecretKeySpec key(int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new SecretKeySpec(bytes, "AES");
    }
}
