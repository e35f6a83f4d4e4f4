package org.kauppa.products.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kauppa.service.problems.InvalidRequest;

class OrderQueryTest {

    @Test
    void takesWhatIsAbsent() {
        assertThat(OrderQuery.of(null, null, null).limit()).isEqualTo(100);
    }

    @Test
    void refusesWhatIsNoCursorOrLimit() {
        for (var after : List.of("", "x", "0197f5a0-0000-7000-8000-00000000000", "' or 1=1")) {
            assertThatThrownBy(() -> OrderQuery.of(null, null, after)).isInstanceOf(InvalidRequest.class);
        }
        for (var limit : List.of("0", "501", "-1", "1.5", "")) {
            assertThatThrownBy(() -> OrderQuery.of(null, limit, null)).isInstanceOf(InvalidRequest.class);
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
