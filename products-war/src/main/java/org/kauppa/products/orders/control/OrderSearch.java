package org.kauppa.products.orders.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.OrderQuery;
import org.kauppa.products.orders.entity.OrderStatus;
import org.kauppa.products.orders.entity.OrderTimes;
import org.kauppa.products.orders.entity.PurchaseOrder;
import org.kauppa.products.persistence.control.Moment;

/** Finds orders, newest first: their numbers are sorted by time. */
public final class OrderSearch {

    private final StringJoiner conditions = new StringJoiner(" and ", " where ", "");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private OrderSearch(OrderQuery query) {
        must("o.number < :after", "after", query.after().orElse("~"));
        query.customer().ifPresent(name -> must("o.customer = :customer", "customer", name));
        query.status().map(OrderStatus::word).ifPresent(word -> must("o.status = :status", "status", word));
        query.from().ifPresent(this::mustBeFrom);
        query.before().ifPresent(this::mustBeBefore);
    }

    /** The orders, and one more than the limit when there are more; their lines come with one more query. */
    public static List<OrderDetails> run(OrderQuery query, EntityManager store) {
        var wanted = new OrderSearch(query);
        var search = store.createQuery(
                        "select o from PurchaseOrder o" + wanted.conditions + " order by o.number desc",
                        PurchaseOrder.class)
                .setMaxResults(query.limit() + 1)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch.size", query.limit() + 1)
                .setHint("eclipselink.batch", "o.lines");
        wanted.parameters.forEach(search::setParameter);
        return search.getResultStream().map(OrderDetails::of).toList();
    }

    private void mustBeFrom(Instant begin) {
        must("o.number >= :first", "first", OrderTimes.firstNumber(begin));
        must("o.placedAt >= :begin", "begin", Moment.inTables(begin));
    }

    private void mustBeBefore(Instant end) {
        must("o.number < :last", "last", OrderTimes.endNumber(end));
        must("o.placedAt < :end", "end", Moment.inTables(end));
    }

    private void must(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
