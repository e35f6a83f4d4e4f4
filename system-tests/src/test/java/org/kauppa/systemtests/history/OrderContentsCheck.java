package org.kauppa.systemtests.history;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Order.Line;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;

/** An order is what was asked for, at the catalogue's prices, adds up, and is the same wherever it is shown. */
final class OrderContentsCheck implements Check {

    @Override
    public Stream<Anomaly> anomalies(History history) {
        var tables = history.after();
        var orders = tables.orders().values();
        return Stream.of(
                        orders.stream().flatMap(OrderContentsCheck::sums),
                        orders.stream().flatMap(order -> prices(order, tables)),
                        shown(history).flatMap(OrderContentsCheck::sums),
                        shown(history).flatMap(order -> sameAsStored(order, tables)),
                        history.purchases().stream().flatMap(OrderContentsCheck::asAsked),
                        phantoms(history))
                .flatMap(anomalies -> anomalies);
    }

    /** Every distinct order that a client saw. */
    private static Stream<Order> shown(History history) {
        var single = history.all(Asked.class, OrderShown.class)
                .map(seen -> seen.outcome().order());
        var listed = history.all(Asked.class, OrdersShown.class).flatMap(seen -> seen.outcome().orders().stream());
        return Stream.concat(single, listed).distinct();
    }

    private static Stream<Anomaly> sums(Order order) {
        var wrong = order.lines().stream().anyMatch(line -> line.sum().compareTo(line.rightSum()) != 0)
                || order.total().compareTo(order.rightTotal()) != 0;
        return wrong ? Stream.of(new Anomaly(Kind.WRONG_TOTAL, "the sums of " + order)) : Stream.of();
    }

    private static Stream<Anomaly> prices(Order order, Tables tables) {
        var wrong = order.lines().stream().anyMatch(line -> !isOffered(line, tables));
        return wrong
                ? Stream.of(new Anomaly(Kind.WRONG_CONTENT, "the catalogue has other names or prices than " + order))
                : Stream.of();
    }

    private static boolean isOffered(Line line, Tables tables) {
        var product = tables.products().get(line.product());
        return product != null
                && product.name().equals(line.name())
                && product.price().compareTo(line.unitPrice()) == 0;
    }

    /** The status may have changed since; an amount that differs has a check of its own. */
    private static Stream<Anomaly> sameAsStored(Order shown, Tables tables) {
        return tables
                .order(shown.number())
                .filter(stored -> !essence(stored).equals(essence(shown)))
                .map(stored -> new Anomaly(Kind.WRONG_CONTENT, shown + " was shown, but stored is " + stored))
                .stream();
    }

    private static Object essence(Order order) {
        record Essence(String customer, Object lines, Object placedAt) {}
        record Piece(long product, String name, Object price, int quantity) {}
        var lines = order.lines().stream()
                .map(line -> new Piece(line.product(), line.name(), line.unitPrice(), line.quantity()))
                .toList();
        return new Essence(order.customer(), lines, order.placedAt());
    }

    private static Stream<Anomaly> asAsked(Purchase purchase) {
        return purchase.acceptances()
                .map(OrderShown::order)
                .filter(order -> !order.units().equals(purchase.units())
                        || !Objects.equals(order.customer(), purchase.customer())
                        || !order.status().equals(Order.PLACED))
                .map(order -> new Anomaly(
                        Kind.WRONG_CONTENT,
                        "key %s asked for %s for %s and got %s"
                                .formatted(purchase.key(), purchase.units(), purchase.customer(), order)));
    }

    /** What was confirmed and is not there any more is lost, not a phantom. */
    private static Stream<Anomaly> phantoms(History history) {
        var confirmed = history.purchases().stream()
                .flatMap(purchase -> purchase.numbers().stream())
                .collect(Collectors.toSet());
        return shown(history)
                .map(Order::number)
                .distinct()
                .filter(number -> history.after().order(number).isEmpty() && !confirmed.contains(number))
                .map(number -> new Anomaly(
                        Kind.PHANTOM_ORDER, "order %s was shown and is not in the tables".formatted(number)));
    }
}
