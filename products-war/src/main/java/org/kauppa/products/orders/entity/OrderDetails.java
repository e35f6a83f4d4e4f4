package org.kauppa.products.orders.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * An order as clients see it.
 *
 * @param number names the order
 * @param customer the username of who bought, null for a guest
 * @param status {@code placed}, {@code shipped} or {@code cancelled}
 * @param total the sum of the lines, in EUR with two decimals
 */
@JsonbPropertyOrder({"number", "customer", "status", "lines", "total", "placedAt"})
public record OrderDetails(
        String number, String customer, String status, List<Line> lines, BigDecimal total, Instant placedAt) {

    /**
     * A line of an order.
     *
     * @param id the product
     * @param unitPrice what one unit cost at the moment of the sale, in EUR
     * @param sum what the line cost, in EUR
     */
    @JsonbPropertyOrder({"id", "name", "unitPrice", "quantity", "sum"})
    public record Line(long id, String name, BigDecimal unitPrice, int quantity, BigDecimal sum) {

        private static Line of(OrderLine line) {
            return new Line(line.productId(), line.name(), line.unitPrice(), line.quantity(), line.sum());
        }
    }

    /** The details of {@code order}. */
    public static OrderDetails of(PurchaseOrder order) {
        return of(order, order.status());
    }

    /** The details as they were when {@code order} was placed: its status is all that ever changes. */
    public static OrderDetails whenPlaced(PurchaseOrder order) {
        return of(order, OrderStatus.PLACED);
    }

    private static OrderDetails of(PurchaseOrder order, OrderStatus status) {
        return new OrderDetails(
                order.number(),
                order.customer(),
                status.word(),
                order.lines().stream().map(Line::of).toList(),
                order.total(),
                order.placedAt());
    }
}
