package org.kauppa.web.orders.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A placed order as products tells of it.
 *
 * @param number its UUID
 * @param customer username of its owner; null for a guest's
 * @param status placed, shipped or cancelled
 * @param lines what was bought; empty in a receipt that was too long to keep whole
 * @param total in EUR
 */
public record Order(
        String number, String customer, String status, List<OrderLine> lines, BigDecimal total, Instant placedAt) {

    /** Whether a receipt of it may be shown to the shopper of that name: a guest's to whoever uses the browser. */
    public boolean isFor(String name) {
        return customer == null || customer.equals(name);
    }

    /** Whether it can still be cancelled. */
    public boolean isCancellable() {
        return "placed".equals(status);
    }

    /** How many pieces were ordered, of all products together. */
    public long pieces() {
        return lines.stream().mapToLong(OrderLine::quantity).sum();
    }

    /** The order without its lines. */
    public Order withoutLines() {
        return new Order(number, customer, status, List.of(), total, placedAt);
    }
}
