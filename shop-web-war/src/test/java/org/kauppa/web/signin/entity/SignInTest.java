package org.kauppa.web.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void holdsUntilShortlyBeforeItsTokenEnds() {
        assertThat(endingIn(60).holdsAt(NOW)).isTrue();
        assertThat(endingIn(5).holdsAt(NOW)).isFalse();
        assertThat(endingIn(-1).holdsAt(NOW)).isFalse();
    }

    @Test
    void isDueAMinuteBeforeItsTokenEnds() {
        assertThat(endingIn(61).isDueAt(NOW)).isFalse();
        assertThat(endingIn(60).isDueAt(NOW)).isTrue();
        assertThat(endingIn(-1).isDueAt(NOW)).isTrue();
    }

    @Test
    void isDueAtOnceWhenItsTokenIsSpent() {
        assertThat(endingIn(600).spent().isDueAt(NOW)).isTrue();
        assertThat(endingIn(600).spent().refreshToken()).isEqualTo("more");
    }

    @Test
    void tellsTheRolesOfItsAccount() {
        assertThat(endingIn(60).hasRole("customer")).isTrue();
        assertThat(endingIn(60).hasRole("admin")).isFalse();
        assertThat(new SignIn("edgars", null, "secret", 0, null).hasRole("admin"))
                .isFalse();
    }

    @Test
    void showsNoTokenInLogs() {
        assertThat(endingIn(1)).hasToString("SignIn[edgars]");
    }

    private static SignIn endingIn(int seconds) {
        return new SignIn("edgars", List.of("customer"), "secret", NOW.getEpochSecond() + seconds, "more");
    }
}
