package org.kauppa.products.orders.entity;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list of orders.
 *
 * @param next the cursor behind which the next part begins, when there is one
 */
public record OrderPage(List<OrderDetails> orders, Optional<String> next) {

    /** The page from the orders that were found, of which one more than {@code limit} was asked for. */
    public static OrderPage of(List<OrderDetails> found, int limit) {
        if (found.size() <= limit) {
            return new OrderPage(found, Optional.empty());
        }
        var orders = found.subList(0, limit);
        return new OrderPage(orders, Optional.of(orders.get(limit - 1).number()));
    }
}
