package org.kauppa.web.admin.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrderSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void isInItsAddress() {
        assertThat(new OrderSearch(null, null, null, null, null).path()).isEqualTo("/admin/orders");
        assertThat(new OrderSearch("a b", "placed", DAY, DAY, null).from("x/y").path())
                .isEqualTo("/admin/orders?customer=a+b&status=placed&from=2026-11-23&to=2026-11-23&after=x%2Fy");
    }

    @Test
    void isImpossibleWhenItEndsBeforeItBegins() {
        assertThat(new OrderSearch(null, null, DAY, DAY, null).isPossible()).isTrue();
        assertThat(new OrderSearch(null, null, DAY, DAY.minusDays(1), null).isPossible())
                .isFalse();
        assertThat(new OrderSearch(null, null, null, DAY, null).isPossible()).isTrue();
    }

    @Test
    void isNarrowWithAnyCondition() {
        assertThat(new OrderSearch(null, null, null, null, "x").isNarrow()).isFalse();
        assertThat(new OrderSearch(null, "placed", null, null, null).isNarrow()).isTrue();
    }
}
