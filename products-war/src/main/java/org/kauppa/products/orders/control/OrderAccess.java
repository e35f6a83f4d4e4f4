package org.kauppa.products.orders.control;

import org.kauppa.service.tokens.Caller;

/** Who may know of whose orders. */
public final class OrderAccess {

    private OrderAccess() {}

    /**
     * Whether orders of {@code customer} are for the eyes of {@code caller}: their own, and all for staff.
     *
     * @param caller who asks, or null
     * @param customer a username, or null for a guest
     */
    public static boolean isFor(Caller caller, String customer) {
        return caller != null && (caller.isAdmin() || caller.name().equals(customer));
    }
}
