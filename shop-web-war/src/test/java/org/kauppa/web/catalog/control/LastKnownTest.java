package org.kauppa.web.catalog.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastKnownTest {

    private final LastKnown<String, Integer> known = new LastKnown<>(2);

    @Test
    void tellsWhenAnAnswerWasGot() {
        var before = Instant.now();
        known.keep("one", 1);

        var one = known.get("one").orElseThrow();
        assertThat(one.value()).isEqualTo(1);
        assertThat(one.at()).isBetween(before, Instant.now());
        assertThat(known.get("two")).isEmpty();
    }

    @Test
    void forgetsWhatWasUsedLongestAgo() {
        known.keep("one", 1);
        known.keep("two", 2);
        known.get("one");
        known.keep("three", 3);

        assertThat(known.get("one")).isPresent();
        assertThat(known.get("two")).isEmpty();
        assertThat(known.get("three")).isPresent();
    }
}
