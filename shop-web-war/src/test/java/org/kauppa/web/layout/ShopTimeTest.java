package org.kauppa.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.kauppa.web.language.Language;

class ShopTimeTest {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 3, 8, 5);

    @Test
    void isWrittenAsTheLanguageDoes() {
        assertThat(ShopTime.minute(Language.ENGLISH).format(TIME)).isEqualTo("3 November 2026, 08:05");
        assertThat(ShopTime.minute(Language.FINNISH).format(TIME)).isEqualTo("3. marraskuuta 2026 klo 8.05");
        assertThat(ShopTime.day(Language.FINNISH).format(TIME)).isEqualTo("3. marraskuuta 2026");
    }

    @Test
    void isWrittenForMachinesWithoutFractions() {
        assertThat(new ShopTime().machine(Instant.parse("2026-11-03T08:05:07.123456Z")))
                .isEqualTo("2026-11-03T08:05:07Z");
    }
}
