package org.kauppa.products.stock.control;

import jakarta.persistence.EntityManager;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The one statement that changes quantities: of several products at once, in the order of their ids, never below 0. */
final class StockUpdate {

    private StockUpdate() {}

    /**
     * Runs it.
     *
     * @param changes units to be added, or negative, to be taken; by product id
     * @param condition which of the products may be changed at all, in SQL
     * @return how many were changed: fewer than asked for where one has too little
     */
    static int run(EntityManager primary, SortedMap<Long, Integer> changes, String condition) {
        var size = changes.size();
        // Parameter n is an id, parameter n + size the change of that product.
        var ids = IntStream.rangeClosed(1, size).mapToObj(n -> "?" + n).collect(Collectors.joining(", "));
        var change = IntStream.rangeClosed(1, size)
                .mapToObj(n -> "when ?" + n + " then ?" + (n + size))
                .collect(Collectors.joining(" ", "case id ", " end"));
        var update = primary.createNativeQuery("update product set quantity = quantity + " + change + " where id in ("
                + ids + ") and quantity + " + change + " >= 0 and " + condition + " order by id");
        var n = 1;
        for (var entry : changes.entrySet()) {
            update.setParameter(n, entry.getKey()).setParameter(n + size, entry.getValue());
            n++;
        }
        return update.executeUpdate();
    }
}
