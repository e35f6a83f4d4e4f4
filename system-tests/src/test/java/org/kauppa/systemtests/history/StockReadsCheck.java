package org.kauppa.systemtests.history;

import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.StockShown;

/**
 * A quantity that a client is shown is one that the product can have had: exactly the right one where the client alone changes
 * the product, else between what must and what can have happened.
 */
final class StockReadsCheck implements Check {

    @Override
    public Stream<Anomaly> anomalies(History history) {
        var model = new StockModel(history);
        return Stream.concat(
                history.all(ReadProduct.class, StockShown.class)
                        .flatMap(read -> compare(
                                read,
                                read.asked().product(),
                                model.readBy(read.client(), read.asked().product(), read.span()))),
                history.all(Restock.class, StockShown.class)
                        .flatMap(change -> compare(
                                change,
                                change.asked().product(),
                                model.onPrimary(change.asked().product(), change.span())
                                        .knowing(change.asked().change()))));
    }

    private static Stream<Anomaly> compare(Observation<?, StockShown> seen, long product, PossibleStock possible) {
        var quantity = seen.outcome().quantity();
        var facts = "%s shows %d of product %d; possible: %s".formatted(seen.name(), quantity, product, possible);
        if (quantity < 0) {
            return Stream.of(new Anomaly(Kind.NEGATIVE_STOCK, facts));
        }
        return possible.contains(quantity) ? Stream.of() : Stream.of(new Anomaly(Kind.IMPOSSIBLE_STOCK, facts));
    }
}
