package org.kauppa.web.orders.entity;

/**
 * What a browser keeps of the order placed last in it.
 *
 * @param key idempotency key of the attempt that became the order
 */
public record Receipt(String key, Order order) {

    /** The receipt without the order's lines. */
    public Receipt withoutLines() {
        return new Receipt(key, order.withoutLines());
    }
}
