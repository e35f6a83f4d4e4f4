package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    @Test
    void isHmacSha256() {
        // RFC 4231, test case 2.
        var hash = new KeyedHash("Jefe".getBytes(UTF_8)).of("what do ya want for nothing?");

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void fitsWhereKeysOfRequestsGo() {
        assertThat(new KeyedHash("key".getBytes(UTF_8)).textOf("token")).matches("[A-Za-z0-9_-]{43}");
    }
}
