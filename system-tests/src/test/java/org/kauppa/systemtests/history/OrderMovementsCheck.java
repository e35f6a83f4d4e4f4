package org.kauppa.systemtests.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Tables.Movement;

/**
 * The ledger has for each line of an order exactly one sale, for each line of a cancelled order exactly one return, and
 * neither without such a line.
 */
final class OrderMovementsCheck implements Check {

    @Override
    public Stream<Anomaly> anomalies(History history) {
        var tables = history.after();
        return Stream.concat(
                differences(tables, "sale", Kind.WRONG_SALE_MOVEMENT, sales(tables)),
                differences(tables, "cancellation", Kind.WRONG_CANCELLATION_MOVEMENT, returns(tables)));
    }

    /** @param change of the product's stock that a movement must have */
    private record Due(String order, long product, int change) {}

    private static Map<Due, Long> sales(Tables tables) {
        return due(tables.orders().values().stream(), -1);
    }

    private static Map<Due, Long> returns(Tables tables) {
        return due(tables.orders().values().stream().filter(Order::isCancelled), 1);
    }

    private static Map<Due, Long> due(Stream<Order> orders, int sign) {
        return orders.flatMap(order -> order.lines().stream()
                        .map(line -> new Due(order.number(), line.product(), sign * line.quantity())))
                .collect(Collectors.groupingBy(due -> due, Collectors.counting()));
    }

    private static Stream<Anomaly> differences(Tables tables, String reason, Kind kind, Map<Due, Long> due) {
        var booked = booked(tables.movements(), reason);
        var all = new HashMap<Due, Long>(due);
        all.putAll(booked);
        return all.keySet().stream()
                .filter(change -> !booked.getOrDefault(change, 0L).equals(due.getOrDefault(change, 0L)))
                .map(change -> new Anomaly(
                        kind,
                        "order %s, product %d: %d movements '%s' of %+d instead of %d"
                                .formatted(
                                        change.order(),
                                        change.product(),
                                        booked.getOrDefault(change, 0L),
                                        reason,
                                        change.change(),
                                        due.getOrDefault(change, 0L))));
    }

    private static Map<Due, Long> booked(List<Movement> movements, String reason) {
        return movements.stream()
                .filter(movement -> movement.reason().equals(reason))
                .collect(Collectors.groupingBy(
                        movement -> new Due(movement.order(), movement.product(), movement.change()),
                        Collectors.counting()));
    }
}
