package org.kauppa.systemtests.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the databases say at a moment at which nobody changes anything.
 *
 * @param products of the primary, by id
 * @param orders of the primary, by number
 * @param movements of the primary's stock ledger
 * @param replicas the quantities of the products on each replica, by the replica's name and the product's id
 */
record Tables(
        Map<Long, Product> products,
        Map<String, Order> orders,
        List<Movement> movements,
        Map<String, Map<Long, Integer>> replicas) {

    /** A row of {@code product}. */
    record Product(long id, String name, BigDecimal price, int quantity) {}

    /**
     * A row of {@code stock_movement}.
     *
     * @param order its number, null for what belongs to no order
     */
    record Movement(long id, long product, int change, String reason, String order) {}

    Tables {
        products = Map.copyOf(products);
        orders = Map.copyOf(orders);
        movements = List.copyOf(movements);
        replicas = Map.copyOf(replicas);
    }

    Optional<Order> order(String number) {
        return Optional.ofNullable(orders.get(number));
    }
}
