package org.kauppa.products.orders.entity;

import java.util.Locale;

/** How far an order is. */
public enum OrderStatus {
    /** Bought; its stock is taken. */
    PLACED,
    /** On its way to the customer: it can no longer be cancelled. */
    SHIPPED,
    /** Given up; its stock has been returned. */
    CANCELLED;

    /** The word for it in the database and towards clients. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that {@code word} stands for. */
    public static OrderStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
