package org.kauppa.products.statistics.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    /** Winter time ends on the second of these days. */
    private static final Period DAYS = new Period(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30));

    @Test
    void haveEveryDayAndPutHoursWhereTheyBelong() {
        var statistics = Statistics.of(
                DAYS,
                List.of(
                        sold("2026-03-27T21:00:00Z", 9, "9.00"),
                        sold("2026-03-28T21:00:00Z", 1, "1.50"),
                        sold("2026-03-28T22:00:00Z", 2, "2.25"),
                        sold("2026-03-29T20:00:00Z", 3, "3.00"),
                        sold("2026-03-29T21:00:00Z", 4, "4.00"),
                        sold("2026-03-30T21:00:00Z", 9, "9.00")),
                List.of(),
                List.of(),
                List.of());
        assertThat(statistics.from()).isEqualTo("2026-03-28");
        assertThat(statistics.to()).isEqualTo("2026-03-30");
        assertThat(statistics.days())
                .containsExactly(
                        new DayFigures(LocalDate.of(2026, 3, 28), 1, new BigDecimal("1.50"), 0),
                        new DayFigures(LocalDate.of(2026, 3, 29), 5, new BigDecimal("5.25"), 0),
                        new DayFigures(LocalDate.of(2026, 3, 30), 4, new BigDecimal("4.00"), 0));
    }

    @Test
    void haveDaysOnWhichNothingHappened() {
        assertThat(Statistics.of(DAYS, List.of(), List.of(), List.of(), List.of())
                        .days())
                .hasSize(3)
                .allSatisfy(day -> assertThat(day.sales()).isEqualTo(new BigDecimal("0.00")));
    }

    @Test
    void countRefusalsByDayAndByReason() {
        var statistics = Statistics.of(
                DAYS,
                List.of(),
                List.of(
                        refused("2026-03-28T10:00:00Z", "price-changed", 1),
                        refused("2026-03-28T11:00:00Z", "insufficient-stock", 2),
                        refused("2026-03-29T11:00:00Z", "insufficient-stock", 3)),
                List.of(),
                List.of());
        assertThat(statistics.days()).extracting(DayFigures::refused).containsExactly(3L, 3L, 0L);
        assertThat(statistics.refusals())
                .containsExactly(new Refusals("insufficient-stock", 5), new Refusals("price-changed", 1));
    }

    private static HourSales sold(String hour, long orders, String sales) {
        return new HourSales(Instant.parse(hour), orders, new BigDecimal(sales));
    }

    private static HourRefusals refused(String hour, String reason, long purchases) {
        return new HourRefusals(Instant.parse(hour), reason, purchases);
    }
}
