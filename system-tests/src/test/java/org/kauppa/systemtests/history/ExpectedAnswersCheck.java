package org.kauppa.systemtests.history;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.Unknown;

/** Every answer is one that the contract has for such a request; above all none is 500. */
final class ExpectedAnswersCheck implements Check {

    private static final Map<Class<? extends Asked>, Set<String>> PROBLEMS = Map.of(
            Buy.class, Set.of("insufficient-stock", "idempotency-key-reused"),
            Cancel.class, Set.of("order-not-placed"),
            Restock.class, Set.of("insufficient-stock"),
            ReadOrder.class, Set.of("not-found"));

    /** No answer at all, one that the gateway lost, one that came too late. */
    private static final Set<Integer> LOST = Set.of(0, 502, 504);

    @Override
    public Stream<Anomaly> anomalies(History history) {
        return history.observations().stream()
                .filter(seen -> !isExpected(seen.asked(), seen.outcome()))
                .map(seen -> new Anomaly(
                        Kind.UNEXPECTED_ANSWER,
                        "%s asked %s at %s and got %s"
                                .formatted(seen.name(), seen.asked(), seen.instance(), seen.outcome())));
    }

    private static boolean isExpected(Asked asked, Outcome outcome) {
        if (outcome instanceof Refused refusal) {
            return PROBLEMS.getOrDefault(asked.getClass(), Set.of()).contains(refusal.problem());
        }
        return !(outcome instanceof Unknown unknown) || LOST.contains(unknown.status());
    }
}
