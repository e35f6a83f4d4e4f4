package org.kauppa.products.stock.control;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kauppa.products.stock.entity.AuditUnfinished;
import org.kauppa.products.stock.entity.BookDifference;

/**
 * The stock ledger as far as it has been summed up: movements are only ever added, so that the sum of the older ones is
 * taken once. Movements get their ids before they are committed, and a late one may come in behind a younger one: so
 * the last five minutes are summed up anew each time.
 */
final class Ledger {

    private static final String QUANTITY = "quantity";
    private static final int MOVEMENTS_AT_ONCE = 50_000;
    private static final int PRODUCTS_AT_ONCE = 10_000;

    private final Map<Long, Long> closed = new HashMap<>();
    private long closedUpTo;

    /** Whether this was summed up from other tables than these, which were made anew since. */
    boolean isOfOtherTables(EntityManager snapshot) {
        var newest = (Number) snapshot.createNativeQuery("select coalesce(max(id), 0) from stock_movement")
                .getSingleResult();
        return newest.longValue() < closedUpTo;
    }

    /**
     * Compares each product with the sum of its movements, in one snapshot.
     *
     * @param differences to be added to
     * @return how many products there are
     * @throws AuditUnfinished after {@code deadline}; what was summed up until then is kept
     */
    long check(EntityManager snapshot, Deadline deadline, List<BookDifference> differences) {
        close(snapshot, deadline);
        var sums = new HashMap<>(closed);
        add(sums, snapshot, closedUpTo, Long.MAX_VALUE);
        return compare(snapshot, sums, differences);
    }

    private void close(EntityManager snapshot, Deadline deadline) {
        var end = olderThanFiveMinutes(snapshot);
        while (closedUpTo < end) {
            deadline.check();
            var next = Math.min(end, closedUpTo + MOVEMENTS_AT_ONCE);
            add(closed, snapshot, closedUpTo, next);
            closedUpTo = next;
        }
    }

    /** As the newest movement sees it, because this server may lag. */
    private static long olderThanFiveMinutes(EntityManager snapshot) {
        List<?> id = snapshot.createNativeQuery("select id from stock_movement where at <"
                        + " (select at from stock_movement order by id desc limit 1) - interval 5 minute"
                        + " order by id desc limit 1")
                .getResultList();
        return id.isEmpty() ? 0 : ((Number) id.get(0)).longValue();
    }

    private static void add(Map<Long, Long> sums, EntityManager snapshot, long after, long upTo) {
        List<?> rows = snapshot.createNativeQuery("select product_id, sum(quantity_change) from stock_movement"
                        + " where id > ?1 and id <= ?2 group by product_id")
                .setParameter(1, after)
                .setParameter(2, upTo)
                .getResultList();
        rows.forEach(row -> sums.merge(number(row, 0), number(row, 1), Long::sum));
    }

    private static long compare(EntityManager snapshot, Map<Long, Long> sums, List<BookDifference> differences) {
        var left = new HashMap<>(sums);
        var count = 0L;
        var last = 0L;
        List<?> rows;
        do {
            rows = snapshot.createNativeQuery(
                            "select id, quantity from product where id > ?1 order by id limit " + PRODUCTS_AT_ONCE)
                    .setParameter(1, last)
                    .getResultList();
            for (var row : rows) {
                last = number(row, 0);
                count++;
                var sum = left.remove(last);
                note(differences, last, sum == null ? 0 : sum, number(row, 1));
            }
        } while (rows.size() == PRODUCTS_AT_ONCE);
        left.forEach((id, sum) -> differences.add(new BookDifference(QUANTITY, id, null, sum, null)));
        return count;
    }

    private static void note(List<BookDifference> differences, long id, long expected, long found) {
        if (expected != found && differences.size() < BookCheck.MOST_DIFFERENCES) {
            differences.add(new BookDifference(QUANTITY, id, null, expected, found));
        }
    }

    private static long number(Object row, int column) {
        return ((Number) ((Object[]) row)[column]).longValue();
    }
}
