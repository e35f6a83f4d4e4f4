package org.kauppa.systemtests.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Map;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Tables.Movement;
import org.kauppa.systemtests.history.Tables.Product;

/** Each product's quantity is the sum of its movements and never below zero, on the primary and on every replica. */
final class StockTablesCheck implements Check {

    @Override
    public Stream<Anomaly> anomalies(History history) {
        var tables = history.after();
        return Stream.concat(primary(tables), replicas(tables));
    }

    private static Stream<Anomaly> primary(Tables tables) {
        Map<Long, Long> sums =
                tables.movements().stream().collect(groupingBy(Movement::product, summingLong(Movement::change)));
        return tables.products().values().stream()
                .flatMap(product -> primary(product, sums.getOrDefault(product.id(), 0L)));
    }

    private static Stream<Anomaly> primary(Product product, long sum) {
        var facts = "product %d has quantity %d, the sum of its movements is %d"
                .formatted(product.id(), product.quantity(), sum);
        if (sum < 0) {
            return Stream.of(new Anomaly(Kind.OVERSOLD, facts));
        }
        if (product.quantity() < 0) {
            return Stream.of(new Anomaly(Kind.NEGATIVE_STOCK, facts));
        }
        return product.quantity() == sum ? Stream.of() : Stream.of(new Anomaly(Kind.UNBALANCED_LEDGER, facts));
    }

    private static Stream<Anomaly> replicas(Tables tables) {
        return tables.replicas().entrySet().stream()
                .flatMap(replica -> tables.products().values().stream()
                        .flatMap(product -> replica(
                                replica.getKey(), product, replica.getValue().get(product.id()))));
    }

    private static Stream<Anomaly> replica(String name, Product product, Integer quantity) {
        if (quantity != null && quantity == product.quantity()) {
            return Stream.of();
        }
        var kind = quantity != null && quantity < 0 ? Kind.NEGATIVE_STOCK : Kind.REPLICA_DIFFERS;
        return Stream.of(new Anomaly(
                kind,
                "product %d has quantity %s on %s and %d on the primary"
                        .formatted(product.id(), quantity, name, product.quantity())));
    }
}
