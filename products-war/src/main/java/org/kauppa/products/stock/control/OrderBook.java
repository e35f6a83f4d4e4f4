package org.kauppa.products.stock.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kauppa.products.stock.entity.AuditUnfinished;
import org.kauppa.products.stock.entity.BookDifference;

/**
 * The orders as far as they have been held against the ledger. An order has to be looked at again when it has changed;
 * those of the last five minutes are looked at each time, because one may be committed behind a younger one.
 */
final class OrderBook {

    private static final int ORDERS_AT_ONCE = 10_000;
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final LocalDateTime AFTER_ALL = LocalDateTime.of(9999, 1, 1, 0, 0);

    private static final String WRONG_LINES = "select l.product_id, l.order_number, l.quantity,"
            + " o.status = 'cancelled', s.quantity_change, r.quantity_change from purchase_order o"
            + " join order_line l on l.order_number = o.number"
            + " left join stock_movement s on s.order_number = l.order_number and s.product_id = l.product_id"
            + " and s.reason = 'sale'"
            + " left join stock_movement r on r.order_number = l.order_number and r.product_id = l.product_id"
            + " and r.reason = 'cancellation'"
            + " where (s.id is null or s.quantity_change <> -l.quantity"
            + " or (o.status = 'cancelled') <> (r.id is not null) or r.quantity_change <> l.quantity) and ";
    private static final String OF_TIME = "o.changed_at > ?1 and o.changed_at <= ?2";

    /** Numbers of orders that were wrong once: they are looked at again however long ago that was. */
    private final Set<String> suspects = new LinkedHashSet<>();

    private LocalDateTime checkedUpTo = BEFORE_ALL;

    /**
     * Looks for the movements of each line of the orders that have changed.
     *
     * @param differences to be added to
     * @throws AuditUnfinished after {@code deadline}; the next check goes on from there
     */
    void check(EntityManager snapshot, Deadline deadline, List<BookDifference> differences) {
        var found = new LinkedHashSet<BookDifference>();
        if (!suspects.isEmpty()) {
            found.addAll(lookAgain(snapshot));
        }
        var from = checkedUpTo;
        LocalDateTime end;
        do {
            deadline.check();
            end = endOfChunk(snapshot, from);
            found.addAll(wrongBetween(snapshot, from, end));
            found.forEach(difference -> suspects.add(difference.order()));
            checkedUpTo = later(checkedUpTo, min(end, newest(snapshot).minus(OVERLAP)));
            from = end;
        } while (end.isBefore(AFTER_ALL));
        differences.addAll(found);
    }

    private List<BookDifference> lookAgain(EntityManager snapshot) {
        var numbers = IntStream.rangeClosed(1, suspects.size()).mapToObj(n -> "?" + n);
        var query = snapshot.createNativeQuery(
                WRONG_LINES + numbers.collect(Collectors.joining(", ", "o.number in (", ")")));
        var n = 1;
        for (var number : suspects) {
            query.setParameter(n++, number);
        }
        suspects.clear();
        return differences(query);
    }

    private static List<BookDifference> wrongBetween(EntityManager snapshot, LocalDateTime from, LocalDateTime end) {
        return differences(snapshot.createNativeQuery(WRONG_LINES + OF_TIME)
                .setParameter(1, from)
                .setParameter(2, end));
    }

    private static LocalDateTime endOfChunk(EntityManager snapshot, LocalDateTime from) {
        return first(
                snapshot.createNativeQuery("select changed_at from purchase_order where changed_at > ?1"
                                + " order by changed_at limit 1 offset " + ORDERS_AT_ONCE)
                        .setParameter(1, from)
                        .getResultList(),
                AFTER_ALL);
    }

    private static LocalDateTime newest(EntityManager snapshot) {
        return first(
                snapshot.createNativeQuery("select changed_at from purchase_order order by changed_at desc limit 1")
                        .getResultList(),
                BEFORE_ALL.plus(OVERLAP));
    }

    private static LocalDateTime first(List<?> moments, LocalDateTime otherwise) {
        if (moments.isEmpty()) {
            return otherwise;
        }
        return moments.get(0) instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime()
                : (LocalDateTime) moments.get(0);
    }

    private static List<BookDifference> differences(Query query) {
        List<?> rows = query.setMaxResults(BookCheck.MOST_DIFFERENCES).getResultList();
        return rows.stream().flatMap(row -> differences((Object[]) row)).toList();
    }

    private static Stream<BookDifference> differences(Object[] row) {
        var product = number(row[0]);
        var order = (String) row[1];
        var quantity = number(row[2]);
        var isCancelled = number(row[3]) == 1;
        return Stream.of(
                        new BookDifference("sale", product, order, -quantity, number(row[4])),
                        new BookDifference(
                                "cancellation", product, order, isCancelled ? quantity : null, number(row[5])))
                .filter(line -> !Objects.equals(line.expected(), line.found()));
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static LocalDateTime min(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
