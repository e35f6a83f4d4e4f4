package org.kauppa.products.stock.control;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
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

    private static final String LINES = "select l.product_id, l.order_number, l.quantity, o.status = 'cancelled',"
            + " s.quantity_change, r.quantity_change from purchase_order o"
            + " join order_line l on l.order_number = o.number"
            + " left join stock_movement s on s.order_number = l.order_number and s.product_id = l.product_id"
            + " and s.reason = 'sale'"
            + " left join stock_movement r on r.order_number = l.order_number and r.product_id = l.product_id"
            + " and r.reason = 'cancellation'"
            + " where o.changed_at > ?1 and o.changed_at <= ?2";
    private static final String NO_SALE = " and (s.id is null or s.quantity_change <> -l.quantity)";
    private static final String NO_RETURN =
            " and ((o.status = 'cancelled') <> (r.id is not null) or r.quantity_change <> l.quantity)";

    private LocalDateTime checkedUpTo = BEFORE_ALL;

    /**
     * Looks for the movements of each line of the orders that have changed.
     *
     * @param differences to be added to
     * @throws AuditUnfinished after {@code deadline}; the next check goes on from there
     */
    void check(EntityManager snapshot, Deadline deadline, List<BookDifference> differences) {
        var end = AFTER_ALL;
        var from = checkedUpTo;
        do {
            deadline.check();
            end = endOfChunk(snapshot, from);
            find(snapshot, "sale", NO_SALE, from, end, differences);
            find(snapshot, "cancellation", NO_RETURN, from, end, differences);
            if (end.isBefore(AFTER_ALL)) {
                from = end;
                checkedUpTo = later(checkedUpTo, min(from, newest(snapshot).minus(OVERLAP)));
            }
        } while (end.isBefore(AFTER_ALL));
        checkedUpTo = later(checkedUpTo, newest(snapshot).minus(OVERLAP));
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

    private static void find(
            EntityManager snapshot,
            String kind,
            String condition,
            LocalDateTime from,
            LocalDateTime upTo,
            List<BookDifference> differences) {
        List<?> rows = snapshot.createNativeQuery(LINES + condition + " limit " + BookCheck.MOST_DIFFERENCES)
                .setParameter(1, from)
                .setParameter(2, upTo)
                .getResultList();
        rows.forEach(row -> differences.add(difference(kind, (Object[]) row)));
    }

    private static BookDifference difference(String kind, Object[] row) {
        var quantity = number(row[2]);
        var isSale = kind.equals("sale");
        var isCancelled = number(row[3]) == 1;
        var expected = isSale ? Long.valueOf(-quantity) : isCancelled ? Long.valueOf(quantity) : null;
        return new BookDifference(kind, number(row[0]), (String) row[1], expected, number(row[isSale ? 4 : 5]));
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
