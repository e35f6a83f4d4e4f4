package org.kauppa.systemtests.history;

import java.util.stream.Stream;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.Shortage;

/** Who was refused for want of stock was told of a real shortage, one that the primary can have had at that time. */
final class StockRefusalsCheck implements Check {

    private static final String INSUFFICIENT = "insufficient-stock";

    @Override
    public Stream<Anomaly> anomalies(History history) {
        var model = new StockModel(history);
        return Stream.concat(
                history.purchases().stream().flatMap(purchase -> purchase(purchase, model)),
                history.all(Restock.class, Refused.class)
                        .filter(seen -> seen.outcome().problem().equals(INSUFFICIENT))
                        .flatMap(seen -> restock(seen, model)));
    }

    private static Stream<Anomaly> purchase(Purchase purchase, StockModel model) {
        return purchase.earliest(Refused.class).stream().flatMap(seen -> {
            var refusal = (Refused) seen.outcome();
            if (!refusal.problem().equals(INSUFFICIENT)) {
                return Stream.of();
            }
            var during = new Span(purchase.first().span().start(), seen.span().end());
            var justified = !refusal.shortages().isEmpty()
                    && refusal.shortages().stream().allMatch(shortage -> isReal(shortage, purchase, during, model));
            return justified
                    ? Stream.of()
                    : Stream.of(new Anomaly(
                            Kind.WRONG_REFUSAL,
                            "%s asked for %s and was told of %s, which was not so"
                                    .formatted(seen.name(), purchase.units(), refusal.shortages())));
        });
    }

    private static boolean isReal(Shortage shortage, Purchase purchase, Span during, StockModel model) {
        return shortage.requested() == purchase.units().getOrDefault(shortage.product(), 0)
                && shortage.available() >= 0
                && shortage.available() < shortage.requested()
                && model.onPrimary(shortage.product(), during).contains(shortage.available());
    }

    private static Stream<Anomaly> restock(Observation<Restock, Refused> seen, StockModel model) {
        var asked = seen.asked();
        return model.onPrimary(asked.product(), seen.span()).lowest() + asked.change() < 0
                ? Stream.of()
                : Stream.of(new Anomaly(
                        Kind.WRONG_REFUSAL,
                        "%s could not change product %d by %+d, although there was enough"
                                .formatted(seen.name(), asked.product(), asked.change())));
    }
}
