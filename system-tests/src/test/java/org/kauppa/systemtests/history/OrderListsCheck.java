package org.kauppa.systemtests.history;

import java.util.HashSet;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;

/** A list has each order of the customer once and none of anybody else; a read shows the order that was asked for. */
final class OrderListsCheck implements Check {

    @Override
    public Stream<Anomaly> anomalies(History history) {
        return Stream.concat(
                history.all(ListOrders.class, OrdersShown.class).flatMap(OrderListsCheck::wrongEntries),
                history.all(ReadOrder.class, OrderShown.class)
                        .filter(read -> !read.outcome()
                                .order()
                                .number()
                                .equals(read.asked().number()))
                        .map(read -> new Anomaly(
                                Kind.WRONG_LIST,
                                "%s asked for order %s and got %s"
                                        .formatted(
                                                read.name(),
                                                read.asked().number(),
                                                read.outcome().order()))));
    }

    private static Stream<Anomaly> wrongEntries(Observation<ListOrders, OrdersShown> list) {
        var listed = new HashSet<String>();
        var customer = list.asked().customer();
        return list.outcome().orders().stream()
                .filter(order -> !listed.add(order.number()) || !customer.equals(order.customer()))
                .map(order -> new Anomaly(
                        Kind.WRONG_LIST,
                        "%s, a list of the orders of %s, has twice or wrongly %s"
                                .formatted(list.name(), customer, order)));
    }
}
