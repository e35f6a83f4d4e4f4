package org.kauppa.service.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private final RateLimit sixty = new RateLimit(60);

    @Test
    void letsAsManyPassAtOnceAsInAnHour() {
        var spent = spentByNow(60);
        var refused = catchThrowableOfType(TooManyRequests.class, () -> sixty.take(spent, NOW));
        assertThat(refused.pauseSeconds()).isEqualTo(60);
    }

    @Test
    void letsOneMorePassAfterThePause() {
        var later = NOW.plusSeconds(60);
        var spent = sixty.take(spentByNow(60), later);
        assertThatThrownBy(() -> sixty.take(spent, later)).isInstanceOf(TooManyRequests.class);
    }

    @Test
    void forgetsWithinAnHour() {
        var spent = spentByNow(60);
        assertThat(Duration.between(NOW, spent)).isLessThanOrEqualTo(Duration.ofHours(1));
        var later = NOW.plus(Duration.ofHours(1));
        assertThat(sixty.take(spent, later)).isEqualTo(later.plusSeconds(60));
    }

    @Test
    void refusesALimitThatLetsNothingPass() {
        assertThatThrownBy(() -> new RateLimit(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesSubjectsByTheirKindAndParts() {
        assertThat(Subject.of("a", "b", "c"))
                .hasSize(43)
                .isEqualTo(Subject.of("a", "b", "c"))
                .isNotEqualTo(Subject.of("a", "bc"))
                .isNotEqualTo(Subject.of("ab", "c"))
                .matches("[A-Za-z0-9_-]+");
    }

    private Instant spentByNow(int requests) {
        var spent = NOW.minusSeconds(1);
        for (var i = 0; i < requests; i++) {
            spent = sixty.take(spent, NOW);
        }
        return spent;
    }
}
