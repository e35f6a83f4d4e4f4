package org.kauppa.systemtests.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.StockShown;
import org.kauppa.systemtests.history.Outcome.Unknown;

/** Finds out which changes of the stock a history's requests have made or may have made. */
final class Effects {

    private Effects() {}

    static Stream<Effect> of(History history) {
        return Stream.of(
                        history.purchases().stream().flatMap(Effects::ofPurchase),
                        ofCancellations(history),
                        history.all(Restock.class, Outcome.class).flatMap(Effects::ofRestock))
                .flatMap(effects -> effects);
    }

    private static Stream<Effect> ofPurchase(Purchase purchase) {
        var accepted = purchase.earliest(OrderShown.class);
        if (accepted.isEmpty() && !purchase.isInDoubt()) {
            return Stream.of();
        }
        var first = purchase.first();
        return changes(
                purchase.units(),
                -1,
                new Moment(
                        first.client(),
                        first.span().start(),
                        accepted.map(Effects::end).orElse(Effect.NEVER)));
    }

    private static Stream<Effect> ofCancellations(History history) {
        var requests = history.all(Cancel.class, Outcome.class)
                .filter(seen -> seen.outcome() instanceof OrderShown || seen.outcome() instanceof Unknown)
                .collect(Collectors.groupingBy(seen -> seen.asked().number()));
        return requests.entrySet().stream()
                .flatMap(order -> history.after().order(order.getKey()).stream()
                        .flatMap(stored -> cancellation(stored, order.getValue()).stream()
                                .flatMap(moment -> changes(stored.units(), 1, moment))));
    }

    /** Only one request can have cancelled the order: the confirmed one, if there is one. */
    private static Optional<Moment> cancellation(Order stored, List<Observation<Cancel, Outcome>> requests) {
        var confirmed = requests.stream()
                .filter(seen -> seen.outcome() instanceof OrderShown)
                .min(Comparator.comparingLong(Effects::end))
                .map(seen -> new Moment(seen.client(), seen.span().start(), end(seen)));
        if (confirmed.isPresent() || !stored.isCancelled()) {
            return confirmed;
        }
        return requests.stream()
                .min(Comparator.comparingLong(seen -> seen.span().start()))
                .map(seen -> new Moment(seen.client(), seen.span().start(), Effect.NEVER));
    }

    private static Stream<Effect> ofRestock(Observation<Restock, Outcome> seen) {
        var confirmed = seen.outcome() instanceof StockShown;
        if (!confirmed && !(seen.outcome() instanceof Unknown)) {
            return Stream.of();
        }
        var asked = seen.asked();
        return Stream.of(new Effect(
                asked.product(),
                asked.change(),
                seen.client(),
                seen.span().start(),
                confirmed ? end(seen) : Effect.NEVER));
    }

    private record Moment(int client, long begun, long confirmed) {}

    private static Stream<Effect> changes(SortedMap<Long, Integer> units, int sign, Moment moment) {
        return units.entrySet().stream()
                .map(product -> new Effect(
                        product.getKey(),
                        sign * product.getValue(),
                        moment.client(),
                        moment.begun(),
                        moment.confirmed()));
    }

    private static long end(Observation<?, ?> seen) {
        return seen.span().end();
    }
}
