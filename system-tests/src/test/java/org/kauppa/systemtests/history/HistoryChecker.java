package org.kauppa.systemtests.history;

import java.util.List;

/** Tells whether what clients saw and what the tables say can both be true of a shop that is right. */
final class HistoryChecker {

    private static final List<Check> CHECKS = List.of(
            new StockTablesCheck(),
            new OrderMovementsCheck(),
            new StockChangesCheck(),
            new PlacedOrdersCheck(),
            new OrderContentsCheck(),
            new RepeatsCheck(),
            new CancellationsCheck(),
            new OwnOrdersCheck(),
            new OrderListsCheck(),
            new StockReadsCheck(),
            new StockRefusalsCheck(),
            new ExpectedAnswersCheck());

    private HistoryChecker() {}

    /** What is wrong; nothing, if all is well. */
    static List<Anomaly> check(History history) {
        return CHECKS.stream()
                .flatMap(check -> check.anomalies(history))
                .distinct()
                .toList();
    }
}
