package org.kauppa.systemtests.history;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.Unknown;

/** All answers to one purchase are the same, all but the first are marked as repeats, and a key is good for one request. */
final class RepeatsCheck implements Check {

    private static final String KEY_REUSED = "idempotency-key-reused";

    @Override
    public Stream<Anomaly> anomalies(History history) {
        return history.purchases().stream().flatMap(purchase -> Stream.concat(answers(purchase), misuses(purchase)));
    }

    private static Stream<Anomaly> answers(Purchase purchase) {
        var bodies = bodies(purchase);
        if (bodies.isEmpty() || purchase.numbers().size() > 1) { // several orders are worse, and found elsewhere
            return Stream.of();
        }
        if (bodies.size() > 1) {
            return Stream.of(new Anomaly(
                    Kind.DIFFERENT_ANSWERS, "key %s was answered with %s".formatted(purchase.key(), bodies)));
        }
        var first = firstAnswers(purchase);
        var least = purchase.earliest(Unknown.class).isPresent() ? 0 : 1; // the first answer may have been lost
        return first >= least && first <= 1
                ? Stream.of()
                : Stream.of(new Anomaly(
                        Kind.WRONG_REPLAY_MARK,
                        "key %s: %d answers are not marked as repeats".formatted(purchase.key(), first)));
    }

    private static Set<String> bodies(Purchase purchase) {
        return Stream.concat(
                        purchase.acceptances().map(OrderShown::body),
                        purchase.refusals().map(Refused::body))
                .collect(Collectors.toSet());
    }

    private static long firstAnswers(Purchase purchase) {
        return Stream.concat(
                        purchase.acceptances().map(OrderShown::replayed),
                        purchase.refusals().map(Refused::replayed))
                .filter(replayed -> !replayed)
                .count();
    }

    private static Stream<Anomaly> misuses(Purchase purchase) {
        var taken = purchase.misuses().stream()
                .filter(RepeatsCheck::isTaken)
                .map(misuse -> misuse.name() + " sent another basket under key " + purchase.key() + " and got "
                        + misuse.outcome());
        var refused = purchase.attempts().stream()
                .filter(attempt -> isRefusedAsReused(attempt.outcome()))
                .map(attempt ->
                        attempt.name() + " sent the basket of key " + purchase.key() + " and got " + attempt.outcome());
        return Stream.concat(taken, refused).map(what -> new Anomaly(Kind.KEY_REUSED, what));
    }

    /** Whether it was answered as if the key were its own. */
    private static boolean isTaken(Observation<Buy, Outcome> misuse) {
        return misuse.outcome() instanceof OrderShown
                || misuse.outcome() instanceof Refused && !isRefusedAsReused(misuse.outcome());
    }

    private static boolean isRefusedAsReused(Outcome outcome) {
        return outcome instanceof Refused refusal && refusal.problem().equals(KEY_REUSED);
    }
}
