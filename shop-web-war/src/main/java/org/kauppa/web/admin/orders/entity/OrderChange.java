package org.kauppa.web.admin.orders.entity;

/** What became of the wish to ship or to cancel an order. */
public enum OrderChange {
    /** It was done. */
    DONE,
    /** The order was shipped before. */
    SHIPPED_BEFORE,
    /** The order was cancelled before. */
    CANCELLED_BEFORE,
    /** There is no such order. */
    UNKNOWN;

    /** What an order's status says to a change that only an order just placed allows. */
    public static OrderChange refusedBy(String status) {
        return "cancelled".equals(status) ? CANCELLED_BEFORE : SHIPPED_BEFORE;
    }
}
