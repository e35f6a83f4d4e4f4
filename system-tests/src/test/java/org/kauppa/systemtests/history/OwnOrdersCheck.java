package org.kauppa.systemtests.history;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.Refused;

/** A client sees its own orders from the moment on at which they were confirmed, and its own cancellations likewise. */
final class OwnOrdersCheck implements Check {

    @Override
    public Stream<Anomaly> anomalies(History history) {
        Map<Integer, List<Observation<Buy, OrderShown>>> bought =
                history.all(Buy.class, OrderShown.class).collect(groupingBy(Observation::client));
        Map<Integer, List<Observation<Cancel, OrderShown>>> cancelled =
                history.all(Cancel.class, OrderShown.class).collect(groupingBy(Observation::client));
        return Stream.of(
                        history.all(ListOrders.class, OrdersShown.class)
                                .flatMap(list -> missing(list, before(list, bought))),
                        history.all(ReadOrder.class, Refused.class)
                                .flatMap(read -> notFound(read, before(read, bought))),
                        history.all(ListOrders.class, OrdersShown.class)
                                .flatMap(list -> stale(list, list.outcome().orders(), before(list, cancelled))),
                        history.all(ReadOrder.class, OrderShown.class)
                                .flatMap(read ->
                                        stale(read, List.of(read.outcome().order()), before(read, cancelled))))
                .flatMap(anomalies -> anomalies);
    }

    private static <T extends Observation<?, ?>> Stream<T> before(
            Observation<?, ?> read, Map<Integer, List<T>> writes) {
        return writes.getOrDefault(read.client(), List.of()).stream()
                .filter(own -> own.span().isBefore(read.span()));
    }

    private static Stream<Anomaly> missing(
            Observation<ListOrders, OrdersShown> list, Stream<Observation<Buy, OrderShown>> bought) {
        var shown = list.outcome().orders().stream().map(Order::number).collect(Collectors.toSet());
        return bought.filter(own -> Objects.equals(own.caller(), list.asked().customer()))
                .filter(own -> !shown.contains(number(own)))
                .map(own -> new Anomaly(
                        Kind.OWN_ORDER_MISSING,
                        "%s does not list order %s, confirmed by %s before"
                                .formatted(list.name(), number(own), own.name())));
    }

    private static Stream<Anomaly> notFound(
            Observation<ReadOrder, Refused> read, Stream<Observation<Buy, OrderShown>> bought) {
        return bought.filter(own -> number(own).equals(read.asked().number()))
                .map(own -> new Anomaly(
                        Kind.OWN_ORDER_MISSING,
                        "%s does not find order %s, confirmed by %s before"
                                .formatted(read.name(), number(own), own.name())));
    }

    private static Stream<Anomaly> stale(
            Observation<?, ?> read, List<Order> orders, Stream<Observation<Cancel, OrderShown>> cancelled) {
        var shown = orders.stream().collect(Collectors.toMap(Order::number, Function.identity(), (one, twice) -> one));
        return cancelled
                .filter(own -> shown.containsKey(own.asked().number())
                        && !shown.get(own.asked().number()).isCancelled())
                .map(own -> new Anomaly(
                        Kind.STALE_ORDER,
                        "%s shows order %s as placed, which %s had cancelled before"
                                .formatted(read.name(), own.asked().number(), own.name())));
    }

    private static String number(Observation<Buy, OrderShown> bought) {
        return bought.outcome().order().number();
    }
}
