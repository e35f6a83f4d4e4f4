package org.kauppa.systemtests.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a client can ask of the shop. */
sealed interface Asked {

    /** So many units of a product. */
    record Wanted(long product, int quantity) {}

    /**
     * A purchase.
     *
     * @param key the idempotency key; every repeat carries the same one
     * @param basket as it was sent; the same product may stand in it twice
     */
    record Buy(String key, List<Wanted> basket) implements Asked {

        public Buy {
            basket = List.copyOf(basket);
        }

        /** How many units of each product, as the shop has to understand it. */
        SortedMap<Long, Integer> units() {
            var units = new TreeMap<Long, Integer>();
            basket.forEach(wanted -> units.merge(wanted.product(), wanted.quantity(), Integer::sum));
            return units;
        }
    }

    /** The end of an order, its units returned to the stock. */
    record Cancel(String number) implements Asked {}

    /**
     * A change of a product's stock.
     *
     * @param change units, negative to take some away
     */
    record Restock(long product, int change) implements Asked {}

    /** A product as the catalogue has it. */
    record ReadProduct(long product) implements Asked {}

    /** One order. */
    record ReadOrder(String number) implements Asked {}

    /** All orders of a customer, all pages. */
    record ListOrders(String customer) implements Asked {}
}
