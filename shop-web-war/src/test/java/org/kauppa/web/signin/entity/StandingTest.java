package org.kauppa.web.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.entity.Standing.State;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final SignIn NEXT = signIn(900, "second");

    private int asked;

    @Test
    void asksNobodyWhileTheTokenIsFresh() {
        assertThat(standing(signIn(61, "first"), old -> Optional.of(NEXT)))
                .isEqualTo(new Standing(signIn(61, "first"), State.HOLDS));
        assertThat(asked).isZero();
    }

    @Test
    void renewsShortlyBeforeTheEndAndAfterIt() {
        for (var seconds : List.of(60, 1, -1, -100_000)) {
            assertThat(standing(signIn(seconds, "first"), old -> Optional.of(NEXT)))
                    .isEqualTo(new Standing(NEXT, State.RENEWED));
        }
        assertThat(asked).isEqualTo(4);
    }

    @Test
    void endsWhenUsersSaysSo() {
        assertThat(standing(signIn(30, "first"), old -> Optional.empty()).state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void goesOnWithATokenThatStillHoldsWhileUsersIsDown() {
        assertThat(standing(signIn(30, "first"), StandingTest::down))
                .isEqualTo(new Standing(signIn(30, "first"), State.HOLDS));
    }

    @Test
    void isNotLostAndNotBelievedWhileUsersIsDownAndTheTokenIsOver() {
        assertThat(standing(signIn(-1, "first"), StandingTest::down))
                .isEqualTo(new Standing(signIn(-1, "first"), State.UNCONFIRMED));
    }

    @Test
    void endsWithItsTokenWhenItCannotBeRenewed() {
        assertThat(standing(signIn(30, null), old -> Optional.of(NEXT)).state()).isEqualTo(State.HOLDS);
        assertThat(standing(signIn(-1, null), old -> Optional.of(NEXT)).state()).isEqualTo(State.ENDED);
        assertThat(asked).isZero();
    }

    private Standing standing(SignIn kept, Function<SignIn, Optional<SignIn>> users) {
        return Standing.of(kept, NOW, old -> {
            asked++;
            assertThat(old).isEqualTo(kept);
            return users.apply(old);
        });
    }

    private static Optional<SignIn> down(SignIn old) {
        throw new ServiceUnavailable("users is down");
    }

    private static SignIn signIn(int seconds, String refreshToken) {
        return new SignIn("edgars", List.of("customer"), "access", NOW.getEpochSecond() + seconds, refreshToken);
    }
}
