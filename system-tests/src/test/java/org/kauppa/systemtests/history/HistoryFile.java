package org.kauppa.systemtests.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;

/** Writes a history for people to read. */
final class HistoryFile {

    private HistoryFile() {}

    static void write(Path file, History history, List<Anomaly> anomalies) throws IOException {
        var text = new ArrayList<String>();
        text.add("ANOMALIES");
        anomalies.forEach(anomaly -> text.add(anomaly.kind() + ": " + anomaly.what()));
        text.add("");
        text.add("REQUESTS: start and end in microseconds, client/number, who, where, what, outcome");
        history.observations().forEach(seen -> text.add(line(seen)));
        text.add("");
        text.add("TABLES BEFORE");
        add(text, history.before());
        text.add("");
        text.add("TABLES AFTER");
        add(text, history.after());
        Files.createDirectories(file.getParent());
        Files.write(file, text);
    }

    private static String line(Observation<?, ?> seen) {
        return "%9d-%9d %d/%d %s %s %s -> %s"
                .formatted(
                        TimeUnit.NANOSECONDS.toMicros(seen.span().start()),
                        TimeUnit.NANOSECONDS.toMicros(seen.span().end()),
                        seen.client(),
                        seen.sequence(),
                        seen.caller() == null ? "guest" : seen.caller(),
                        seen.instance(),
                        seen.asked(),
                        told(seen.outcome()));
    }

    /** Without what the tables have too. */
    private static String told(Outcome outcome) {
        if (outcome instanceof OrderShown shown) {
            return told(shown.order()) + (shown.replayed() ? " replayed" : "");
        }
        if (outcome instanceof OrdersShown shown) {
            return shown.orders().size() + " orders: "
                    + shown.orders().stream().map(HistoryFile::told).toList();
        }
        return outcome.toString();
    }

    private static String told(Order order) {
        return "%s %s %s %s EUR".formatted(order.number(), order.status(), order.units(), order.total());
    }

    private static void add(List<String> text, Tables tables) {
        tables.products().values().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(product -> text.add(product.toString()));
        tables.orders().values().stream()
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .forEach(order -> text.add(order.toString()));
        tables.movements().forEach(movement -> text.add(movement.toString()));
        tables.replicas().forEach((replica, quantities) -> text.add(replica + " " + quantities));
    }
}
