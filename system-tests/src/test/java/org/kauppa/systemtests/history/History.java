package org.kauppa.systemtests.history;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workload as it was seen from outside.
 *
 * @param before the tables before the first request
 * @param observations by the time at which they were begun
 * @param after the tables when all had ended
 */
record History(Tables before, List<Observation<?, ?>> observations, Tables after) {

    History {
        observations = observations.stream()
                .sorted(Comparator.comparingLong(seen -> seen.span().start()))
                .toList();
    }

    /** The requests of one kind that ended in one way. */
    @SuppressWarnings("unchecked") // observations never change
    <A extends Asked, O extends Outcome> Stream<Observation<A, O>> all(Class<A> asked, Class<O> outcome) {
        return observations.stream()
                .filter(seen -> asked.isInstance(seen.asked()) && outcome.isInstance(seen.outcome()))
                .map(seen -> (Observation<A, O>) seen);
    }

    /** The purchases, each with all its repeats. */
    List<Purchase> purchases() {
        return Purchase.all(this);
    }
}
