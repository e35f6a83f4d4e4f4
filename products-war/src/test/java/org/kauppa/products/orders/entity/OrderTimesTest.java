package org.kauppa.products.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrderTimesTest {

    @Test
    void findTheNumbersOfAMoment() {
        var before = Instant.now();
        var number = PurchaseOrder.newNumber();
        var after = Instant.now();
        assertThat(number).isBetween(OrderTimes.firstNumber(before), OrderTimes.endNumber(after));
        assertThat(number).isGreaterThan(OrderTimes.endNumber(before.minusSeconds(120)));
        assertThat(number).isLessThan(OrderTimes.firstNumber(after.plusSeconds(120)));
    }

    @Test
    void knowTimesThatNumbersCannotTell() {
        assertThat(OrderTimes.firstNumber(OrderTimes.beginOf(LocalDate.of(1, 1, 1))))
                .isEqualTo("00000000-0000");
        assertThat(OrderTimes.endNumber(OrderTimes.beginOf(LocalDate.of(9999, 12, 31))))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}");
    }

    @Test
    void goByTheShopsDays() {
        assertThat(OrderTimes.dayOf(Instant.parse("2026-11-22T21:59:59.999Z"))).isEqualTo("2026-11-22");
        assertThat(OrderTimes.dayOf(Instant.parse("2026-11-22T22:00:00Z"))).isEqualTo("2026-11-23");
    }
}
