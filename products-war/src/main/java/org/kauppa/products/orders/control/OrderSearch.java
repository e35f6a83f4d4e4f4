package org.kauppa.products.orders.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.OrderQuery;
import org.kauppa.products.orders.entity.PurchaseOrder;

/** Finds orders, newest first: their numbers are sorted by time. */
public final class OrderSearch {

    private OrderSearch() {}

    /** The orders, and one more than the limit when there are more; their lines come with one more query. */
    public static List<OrderDetails> run(OrderQuery query, EntityManager store) {
        var jpql = "select o from PurchaseOrder o where o.number < :after"
                + query.customer().map(name -> " and o.customer = :customer").orElse("")
                + " order by o.number desc";
        var search = store.createQuery(jpql, PurchaseOrder.class)
                .setParameter("after", query.after().orElse("~"))
                .setMaxResults(query.limit() + 1)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch.size", query.limit() + 1)
                .setHint("eclipselink.batch", "o.lines");
        query.customer().ifPresent(name -> search.setParameter("customer", name));
        return search.getResultStream().map(OrderDetails::of).toList();
    }
}
