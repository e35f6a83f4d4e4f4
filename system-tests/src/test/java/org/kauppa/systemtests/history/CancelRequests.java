package org.kauppa.systemtests.history;

import java.util.HashMap;
import java.util.Map;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.Unknown;

/**
 * Who may have cancelled what.
 *
 * @param begun by the order's number: when the earliest request began that was confirmed or got no answer
 */
record CancelRequests(Map<String, Long> begun) {

    static CancelRequests of(History history) {
        var begun = new HashMap<String, Long>();
        history.all(Cancel.class, Outcome.class)
                .filter(seen -> seen.outcome() instanceof OrderShown || seen.outcome() instanceof Unknown)
                .forEach(seen -> begun.merge(seen.asked().number(), seen.span().start(), Math::min));
        history.before().orders().values().stream()
                .filter(Order::isCancelled)
                .forEach(order -> begun.put(order.number(), Long.MIN_VALUE));
        return new CancelRequests(begun);
    }

    /** Whether the order can have been cancelled at a moment, in nanoseconds since the workload began. */
    boolean mayHaveCancelled(String number, long moment) {
        return begun.containsKey(number) && begun.get(number) <= moment;
    }

    /** Whether the order can have been cancelled at all. */
    boolean mayHaveCancelled(String number) {
        return begun.containsKey(number);
    }
}
