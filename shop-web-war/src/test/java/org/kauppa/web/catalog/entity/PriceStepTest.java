package org.kauppa.web.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PriceStepTest {

    @Test
    void endsACentBeforeTheNext() {
        assertThat(step("2", "5").range()).isEqualTo(PriceRange.of("2", "4.99"));
    }

    @Test
    void hasNoLimitWhereTheFirstBeginsAndTheLastEnds() {
        assertThat(step("0", "2").range()).isEqualTo(PriceRange.of(null, "1.99"));
        assertThat(step("50.00", null).range()).isEqualTo(PriceRange.of("50", null));
    }

    private static PriceStep step(String from, String to) {
        return new PriceStep(new BigDecimal(from), to == null ? null : new BigDecimal(to), 1);
    }
}
