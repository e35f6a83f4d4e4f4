package org.kauppa.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    @ParameterizedTest
    @CsvSource({"0, 1 second", "1, 1 second", "2, 2 seconds", "90, 90 seconds", "91, 2 minutes", "120, 2 minutes"})
    void saysHowLong(int seconds, String words) {
        assertThat(Pause.inWords(Duration.ofSeconds(seconds))).isEqualTo(words);
    }
}
