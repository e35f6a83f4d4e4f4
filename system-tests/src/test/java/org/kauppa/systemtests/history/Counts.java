package org.kauppa.systemtests.history;

import java.util.function.Predicate;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.NothingDone;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.StockShown;
import org.kauppa.systemtests.history.Outcome.Unknown;

/**
 * How much has happened in a history; a check that had nothing to look at proves nothing.
 *
 * @param requests of every kind
 * @param accepted purchases that made an order
 * @param refused purchases that there was not enough for
 * @param replayed answers that repeated an earlier one
 * @param keysReused purchases that were refused because their key stood for another one
 * @param cancelled orders
 * @param cancelledBefore cancellations that were refused because there had been one
 * @param restocked changes of the stock
 * @param reads of products, orders and lists
 * @param nothingDone requests that were turned away
 * @param lost requests without an answer
 */
record Counts(
        int requests,
        int accepted,
        int refused,
        int replayed,
        int keysReused,
        int cancelled,
        int cancelledBefore,
        int restocked,
        int reads,
        int nothingDone,
        int lost) {

    static Counts of(History history) {
        var purchases = history.purchases();
        return new Counts(
                history.observations().size(),
                (int) purchases.stream()
                        .filter(purchase -> !purchase.numbers().isEmpty())
                        .count(),
                (int) purchases.stream()
                        .filter(purchase -> purchase.refusals().findAny().isPresent())
                        .count(),
                count(history, Buy.class, OrderShown.class, OrderShown::replayed)
                        + count(history, Buy.class, Refused.class, Refused::replayed),
                count(
                        history,
                        Buy.class,
                        Refused.class,
                        refusal -> refusal.problem().equals("idempotency-key-reused")),
                count(history, Cancel.class, OrderShown.class, order -> true),
                count(history, Cancel.class, Refused.class, refusal -> true),
                count(history, Restock.class, StockShown.class, stock -> true),
                count(history, ReadProduct.class, StockShown.class, stock -> true)
                        + count(history, ReadOrder.class, OrderShown.class, order -> true)
                        + count(history, ListOrders.class, OrdersShown.class, list -> true),
                count(history, Asked.class, NothingDone.class, nothing -> true),
                count(history, Asked.class, Unknown.class, unknown -> true));
    }

    private static <O extends Outcome> int count(
            History history, Class<? extends Asked> asked, Class<O> outcome, Predicate<O> which) {
        return (int) history.all(asked, outcome)
                .filter(seen -> which.test(seen.outcome()))
                .count();
    }
}
