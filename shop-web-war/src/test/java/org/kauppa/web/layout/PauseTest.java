package org.kauppa.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void isSaidInSecondsOrMinutes() {
        assertThat(Pause.of(Duration.ofMillis(200))).isEqualTo(new Pause(1, false));
        assertThat(Pause.of(Duration.ofSeconds(45))).isEqualTo(new Pause(45, false));
        assertThat(Pause.of(Duration.ofSeconds(121))).isEqualTo(new Pause(3, true));
    }
}
