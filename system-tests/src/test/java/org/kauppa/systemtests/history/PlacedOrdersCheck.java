package org.kauppa.systemtests.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;

/** Every acknowledged purchase has made exactly one order, and no other order has come into being. */
final class PlacedOrdersCheck implements Check {

    @Override
    public Stream<Anomaly> anomalies(History history) {
        var purchases = history.purchases();
        return Stream.of(
                        doubled(purchases),
                        shared(purchases),
                        lost(history, purchases),
                        unaccounted(history, purchases))
                .flatMap(anomalies -> anomalies);
    }

    private static Stream<Anomaly> doubled(List<Purchase> purchases) {
        return purchases.stream()
                .filter(purchase -> purchase.numbers().size() > 1)
                .map(purchase -> new Anomaly(
                        Kind.DUPLICATED_ORDER,
                        "key %s made the orders %s".formatted(purchase.key(), purchase.numbers())));
    }

    private static Stream<Anomaly> shared(List<Purchase> purchases) {
        Map<String, Long> buyers = purchases.stream()
                .flatMap(purchase -> purchase.numbers().stream())
                .collect(groupingBy(number -> number, counting()));
        return buyers.entrySet().stream()
                .filter(order -> order.getValue() > 1)
                .map(order -> new Anomaly(
                        Kind.SHARED_ORDER,
                        "order %s was the answer to %d purchases".formatted(order.getKey(), order.getValue())));
    }

    private static Stream<Anomaly> lost(History history, List<Purchase> purchases) {
        return Stream.concat(acknowledged(purchases), history.before().orders().keySet().stream())
                .distinct()
                .filter(number -> history.after().order(number).isEmpty())
                .map(number -> new Anomaly(Kind.LOST_ORDER, "order %s is not in the tables".formatted(number)));
    }

    /** An order that no answer has named must come from a purchase whose answer got lost, one order from one purchase. */
    private static Stream<Anomaly> unaccounted(History history, List<Purchase> purchases) {
        var known = Stream.concat(acknowledged(purchases), history.before().orders().keySet().stream())
                .collect(toSet());
        var orders = history.after().orders().values().stream()
                .filter(order -> !known.contains(order.number()))
                .collect(groupingBy(order -> new Content(order.customer(), order.units())));
        return orders.entrySet().stream()
                .flatMap(same -> unaccounted(same.getValue(), ofContent(same.getKey(), purchases)));
    }

    /** @param purchases with the same content as the orders */
    private static Stream<Anomaly> unaccounted(Collection<Order> orders, List<Purchase> purchases) {
        var inDoubt = purchases.stream().filter(Purchase::isInDoubt).count();
        return orders.stream().skip(inDoubt).map(order -> unaccounted(order, purchases));
    }

    private static Anomaly unaccounted(Order order, List<Purchase> purchases) {
        var facts = "order %s %s of %s, which nobody was told of, is in the tables"
                .formatted(order.number(), order.units(), order.customer());
        if (purchases.isEmpty()) {
            return new Anomaly(Kind.UNKNOWN_ORDER, facts + ", and nobody asked for it");
        }
        var refused = purchases.stream()
                .filter(purchase -> purchase.numbers().isEmpty() && !purchase.isInDoubt())
                .map(Purchase::key)
                .toList();
        if (refused.isEmpty()) {
            var keys = purchases.stream().map(Purchase::key).toList();
            return new Anomaly(Kind.DUPLICATED_ORDER, facts + " beside that of one of the keys " + keys);
        }
        return new Anomaly(Kind.REFUSED_BUT_PLACED, facts + ", and may come from one of the refused keys " + refused);
    }

    /** Orders of the same content cannot be told apart as long as nobody has named them. */
    private record Content(String customer, SortedMap<Long, Integer> units) {}

    private static List<Purchase> ofContent(Content content, List<Purchase> purchases) {
        return purchases.stream()
                .filter(purchase -> new Content(purchase.customer(), purchase.units()).equals(content))
                .toList();
    }

    private static Stream<String> acknowledged(List<Purchase> purchases) {
        return purchases.stream().flatMap(purchase -> purchase.numbers().stream());
    }
}
