package org.kauppa.systemtests.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.Refused;

/** What was confirmed as cancelled is, once and for all; what is cancelled was asked for; only a second one is refused. */
final class CancellationsCheck implements Check {

    private static final String NOT_PLACED = "order-not-placed";

    @Override
    public Stream<Anomaly> anomalies(History history) {
        var requests = CancelRequests.of(history);
        return Stream.of(
                        wrongAnswers(history),
                        lost(history),
                        repeated(history),
                        unasked(history, requests),
                        refused(history, requests),
                        history.all(Asked.class, OrderShown.class)
                                .flatMap(seen ->
                                        early(seen, Stream.of(seen.outcome().order()), requests)),
                        history.all(Asked.class, OrdersShown.class)
                                .flatMap(seen -> early(seen, seen.outcome().orders().stream(), requests)))
                .flatMap(anomalies -> anomalies);
    }

    private static Stream<Anomaly> wrongAnswers(History history) {
        return history.all(Cancel.class, OrderShown.class)
                .filter(seen -> !seen.outcome().order().isCancelled()
                        || !seen.outcome().order().number().equals(seen.asked().number()))
                .map(seen -> new Anomaly(
                        Kind.WRONG_CONTENT,
                        "%s cancelled order %s and was shown %s"
                                .formatted(
                                        seen.name(),
                                        seen.asked().number(),
                                        seen.outcome().order())));
    }

    private static Stream<Anomaly> lost(History history) {
        return history.all(Cancel.class, OrderShown.class)
                .filter(seen -> history.after()
                        .order(seen.asked().number())
                        .filter(order -> !order.isCancelled())
                        .isPresent())
                .map(seen -> new Anomaly(
                        Kind.LOST_CANCELLATION,
                        "%s cancelled order %s, which is not cancelled in the tables"
                                .formatted(seen.name(), seen.asked().number())));
    }

    private static Stream<Anomaly> repeated(History history) {
        return history
                .all(Cancel.class, OrderShown.class)
                .collect(groupingBy(seen -> seen.asked().number(), counting()))
                .entrySet()
                .stream()
                .filter(order -> order.getValue() > 1)
                .map(order -> new Anomaly(
                        Kind.CANCELLED_TWICE,
                        "order %s was confirmed as cancelled %d times".formatted(order.getKey(), order.getValue())));
    }

    private static Stream<Anomaly> unasked(History history, CancelRequests requests) {
        return history.after().orders().values().stream()
                .filter(order -> order.isCancelled() && !requests.mayHaveCancelled(order.number()))
                .map(order -> new Anomaly(
                        Kind.UNASKED_CANCELLATION,
                        "order %s is cancelled, which nobody asked for".formatted(order.number())));
    }

    private static Stream<Anomaly> refused(History history, CancelRequests requests) {
        return history.all(Cancel.class, Refused.class)
                .filter(seen -> seen.outcome().problem().equals(NOT_PLACED))
                .filter(seen -> !requests.mayHaveCancelled(
                        seen.asked().number(), seen.span().end()))
                .map(seen -> new Anomaly(
                        Kind.WRONG_REFUSAL,
                        "%s could not cancel order %s, which nobody else had cancelled"
                                .formatted(seen.name(), seen.asked().number())));
    }

    private static Stream<Anomaly> early(Observation<?, ?> seen, Stream<Order> orders, CancelRequests requests) {
        return orders.filter(Order::isCancelled)
                .filter(order ->
                        !requests.mayHaveCancelled(order.number(), seen.span().end()))
                .map(order -> new Anomaly(
                        Kind.UNASKED_CANCELLATION,
                        "%s shows order %s as cancelled, which nobody had asked for until then"
                                .formatted(seen.name(), order.number())));
    }
}
