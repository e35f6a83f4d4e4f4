package org.kauppa.systemtests.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.Unknown;

/**
 * Everything that was sent under one idempotency key.
 *
 * @param attempts the same request, once or several times, the first one first
 * @param misuses other requests under the key
 */
record Purchase(List<Observation<Buy, Outcome>> attempts, List<Observation<Buy, Outcome>> misuses) {

    static List<Purchase> all(History history) {
        var byKey = new LinkedHashMap<String, List<Observation<Buy, Outcome>>>();
        history.all(Buy.class, Outcome.class)
                .forEach(seen -> byKey.computeIfAbsent(seen.asked().key(), key -> new ArrayList<>())
                        .add(seen));
        return byKey.values().stream().map(Purchase::of).toList();
    }

    private static Purchase of(List<Observation<Buy, Outcome>> requests) {
        var right = requests.get(0).asked();
        var parts = requests.stream()
                .collect(Collectors.partitioningBy(seen -> seen.asked().equals(right)));
        return new Purchase(parts.get(true), parts.get(false));
    }

    String key() {
        return first().asked().key();
    }

    String customer() {
        return first().caller();
    }

    SortedMap<Long, Integer> units() {
        return first().asked().units();
    }

    Observation<Buy, Outcome> first() {
        return attempts.get(0);
    }

    /** The numbers that the shop gave it; more than one is a fault. */
    Set<String> numbers() {
        return acceptances().map(order -> order.order().number()).collect(Collectors.toSet());
    }

    Stream<OrderShown> acceptances() {
        return outcomes(OrderShown.class);
    }

    Stream<Refused> refusals() {
        return outcomes(Refused.class);
    }

    /** Whether it may have happened although nobody has said so. */
    boolean isInDoubt() {
        return acceptances().findAny().isEmpty()
                && refusals().findAny().isEmpty()
                && outcomes(Unknown.class).findAny().isPresent();
    }

    /** The earliest attempt that ended so. */
    Optional<Observation<Buy, Outcome>> earliest(Class<? extends Outcome> outcome) {
        return attempts.stream()
                .filter(attempt -> outcome.isInstance(attempt.outcome()))
                .min((one, other) -> Long.compare(one.span().end(), other.span().end()));
    }

    private <O extends Outcome> Stream<O> outcomes(Class<O> kind) {
        return attempts.stream()
                .map(Observation::outcome)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
