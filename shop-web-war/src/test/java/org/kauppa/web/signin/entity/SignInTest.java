package org.kauppa.web.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void holdsUntilShortlyBeforeItsTokenEnds() {
        var end = NOW.getEpochSecond();

        assertThat(new SignIn("edgars", "token", end + 60, null).holdsAt(NOW)).isTrue();
        assertThat(new SignIn("edgars", "token", end + 5, null).holdsAt(NOW)).isFalse();
        assertThat(new SignIn("edgars", "token", end - 1, null).holdsAt(NOW)).isFalse();
    }

    @Test
    void showsNoTokenInLogs() {
        assertThat(new SignIn("edgars", "secret", 1, "more")).hasToString("SignIn[edgars]");
    }
}
