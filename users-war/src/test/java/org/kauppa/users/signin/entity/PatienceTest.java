package org.kauppa.users.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Patience THREE = new Patience(3, Duration.ofSeconds(5));

    private final FailedSignIns failed = new FailedSignIns("somebody", NOW);

    @Test
    void pausesGrowToALimit() {
        assertThat(THREE.pauseAfter(3)).isZero();
        assertThat(THREE.pauseAfter(4)).isEqualTo(Duration.ofSeconds(1));
        assertThat(THREE.pauseAfter(5)).isEqualTo(Duration.ofSeconds(2));
        assertThat(THREE.pauseAfter(6)).isEqualTo(Duration.ofSeconds(4));
        assertThat(THREE.pauseAfter(7)).isEqualTo(Duration.ofSeconds(5));
        assertThat(THREE.pauseAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void nobodyIsHeldUpForLongerThanAMinute() {
        assertThat(Patience.WITH_NAME_FROM_ADDRESS.longest()).isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(Patience.WITH_NAME.longest()).isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(Patience.FROM_ADDRESS.longest()).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void countsFailuresUntilItPauses() {
        fail(3, NOW);
        assertThat(failed.pauseAt(NOW)).isZero();
        fail(1, NOW);
        assertThat(failed.pauseAt(NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(failed.pauseAt(NOW.plusSeconds(1))).isZero();
    }

    @Test
    void takesBackWhatDidNotFail() {
        fail(3, NOW);
        for (var i = 0; i < 100; i++) {
            succeed(NOW);
            assertThat(failed.pauseAt(NOW)).isZero();
        }
        fail(2, NOW);
        assertThat(failed.pauseAt(NOW)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void neverCountsBelowNothing() {
        failed.takeBack(NOW, NOW, NOW);
        failed.takeBack(NOW, NOW, NOW);
        fail(4, NOW);
        assertThat(failed.pauseAt(NOW)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void forgetsAfterAnHourWithoutFailure() {
        fail(20, NOW);
        var later = NOW.plus(FailedSignIns.MEMORY).plusSeconds(1);
        fail(1, later);
        assertThat(failed.pauseAt(later)).isZero();
    }

    @Test
    void forgetsAlsoWhileRightPasswordsGoOn() {
        fail(3, NOW);
        var later = NOW;
        for (var i = 0; i < 4; i++) {
            later = later.plus(Duration.ofMinutes(20));
            succeed(later);
        }
        fail(3, later);
        assertThat(failed.pauseAt(later)).isZero();
    }

    private void succeed(Instant when) {
        failed.takeBack(when, when, failed.fail(when, THREE));
    }

    private void fail(int times, Instant when) {
        for (var i = 0; i < times; i++) {
            failed.fail(when, THREE);
        }
    }
}
