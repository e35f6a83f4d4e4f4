package org.kauppa.products.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PurchaseOrderTest {

    private final PurchaseOrder order = new PurchaseOrder(
            PurchaseOrder.newNumber(),
            "edgars",
            List.of(
                    new OrderLine(1, "Karhu", new BigDecimal("5.99"), 2),
                    new OrderLine(3, "Sandels", new BigDecimal("2.99"), 1)));

    @Test
    void costsTheSumOfItsLines() {
        assertThat(order.total()).isEqualTo("14.97");
    }

    @Test
    void isPlacedUnderANumberThatSortsByTime() {
        assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(UUID.fromString(order.number()).version()).isEqualTo(7);
        assertThat(PurchaseOrder.newNumber()).isGreaterThan(order.number());
    }

    @Test
    void showsWhatWasBought() {
        var details = OrderDetails.of(order);
        assertThat(details.lines().get(0).sum()).isEqualTo("11.98");
        assertThat(details.status()).isEqualTo("placed");
        assertThat(details.customer()).isEqualTo("edgars");
    }

    @Test
    void movesOnOnlyOnce() {
        order.ship();
        assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThatThrownBy(order::cancel).isInstanceOf(OrderNotPlaced.class).hasMessageContaining("shipped");
        assertThatThrownBy(order::ship).isInstanceOf(OrderNotPlaced.class);
        assertThat(OrderDetails.of(order).status()).isEqualTo("shipped");
        assertThat(OrderDetails.whenPlaced(order).status()).isEqualTo("placed");
    }
}
