package org.kauppa.systemtests.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.StockShown;
import org.kauppa.systemtests.history.Outcome.Unknown;
import org.kauppa.systemtests.history.Tables.Movement;

/** Every other row of the ledger is a change that somebody asked for, and every acknowledged change is there. */
final class StockChangesCheck implements Check {

    private static final Set<String> OF_ORDERS = Set.of("sale", "cancellation");

    @Override
    public Stream<Anomaly> anomalies(History history) {
        var done = history.all(Restock.class, StockShown.class)
                .collect(groupingBy(seen -> change(seen.asked()), counting()));
        var inDoubt =
                history.all(Restock.class, Unknown.class).collect(groupingBy(seen -> change(seen.asked()), counting()));
        var booked = newMovements(history);
        var changes = new HashSet<>(booked.keySet());
        changes.addAll(done.keySet());
        return changes.stream().flatMap(change -> {
            var least = done.getOrDefault(change, 0L);
            return compare(change, booked.getOrDefault(change, 0L), least, least + inDoubt.getOrDefault(change, 0L));
        });
    }

    /** Changes of the same size cannot be told apart, and need not be. */
    private record Change(long product, int change) {}

    private static Change change(Restock restock) {
        return new Change(restock.product(), restock.change());
    }

    private static Map<Change, Long> newMovements(History history) {
        var old = history.before().movements().stream().map(Movement::id).collect(Collectors.toSet());
        return history.after().movements().stream()
                .filter(movement -> !old.contains(movement.id()) && !OF_ORDERS.contains(movement.reason()))
                .collect(groupingBy(movement -> new Change(movement.product(), movement.change()), counting()));
    }

    private static Stream<Anomaly> compare(Change change, long booked, long least, long most) {
        if (booked >= least && booked <= most) {
            return Stream.of();
        }
        return Stream.of(new Anomaly(
                booked < least ? Kind.LOST_STOCK_CHANGE : Kind.UNASKED_STOCK_CHANGE,
                "product %d: %d movements of %+d that belong to no order, where %d were acknowledged and %d asked for"
                        .formatted(change.product(), booked, change.change(), least, most)));
    }
}
