package org.kauppa.products.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kauppa.service.problems.InvalidRequest;

class OrderQueryTest {

    @Test
    void takesWhatIsAbsent() {
        assertThat(OrderQuery.of(null, null, null, null, null, null).limit()).isEqualTo(100);
    }

    @Test
    void refusesWhatIsNoCursorOrLimit() {
        for (var after : List.of("", "x", "0197f5a0-0000-7000-8000-00000000000", "' or 1=1")) {
            assertThatThrownBy(() -> OrderQuery.of(null, null, null, null, null, after))
                    .isInstanceOf(InvalidRequest.class);
        }
        for (var limit : List.of("0", "501", "-1", "1.5", "")) {
            assertThatThrownBy(() -> OrderQuery.of(null, null, null, null, limit, null))
                    .isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void readsStatusAndDays() {
        var query = OrderQuery.of("edgars", "shipped", "2026-03-28", "2026-03-29", null, null);
        assertThat(query.status()).contains(OrderStatus.SHIPPED);
        assertThat(query.from()).contains(Instant.parse("2026-03-27T22:00:00Z"));
        assertThat(query.before()).as("the day has 23 hours").contains(Instant.parse("2026-03-29T21:00:00Z"));
        assertThat(OrderQuery.of(null, "", "", "", null, null))
                .as("the empty fields of a form")
                .isEqualTo(OrderQuery.of(null, null, null, null, null, null));
    }

    @Test
    void refusesWhatIsNoStatusOrDay() {
        for (var status : List.of("PLACED", "x", "placed,shipped")) {
            assertThatThrownBy(() -> OrderQuery.of(null, status, null, null, null, null))
                    .hasMessageContaining("status");
        }
        for (var day : List.of("2026-02-30", "2026-1-1", "today", "2026-11-23T00:00", "+12026-01-01")) {
            assertThatThrownBy(() -> OrderQuery.of(null, null, day, null, null, null))
                    .as(day)
                    .hasMessageContaining("from");
            assertThatThrownBy(() -> OrderQuery.of(null, null, null, day, null, null))
                    .as(day)
                    .hasMessageContaining("to");
        }
    }

    @Test
    void endsAPageWhereTheNextOneBegins() {
        var orders = List.of(order("3"), order("2"), order("1"));
        assertThat(OrderPage.of(orders, 3).next()).isEmpty();
        assertThat(OrderPage.of(orders, 2).next()).contains("2");
        assertThat(OrderPage.of(orders, 2).orders()).hasSize(2);
    }

    private static OrderDetails order(String number) {
        return new OrderDetails(number, null, "placed", List.of(), null, null);
    }
}
