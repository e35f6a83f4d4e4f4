package org.kauppa.systemtests.history;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What each product's quantity can have been at any moment of a history. */
final class StockModel {

    private final Map<Long, Tables.Product> before;
    private final Map<Long, List<Effect>> effects;

    StockModel(History history) {
        before = history.before().products();
        effects = Effects.of(history).collect(Collectors.groupingBy(Effect::product));
    }

    /** As a client may read it, from any replica: its own confirmed changes are in, those of others may still be missing. */
    PossibleStock readBy(int client, long product, Span read) {
        return possible(product, read, effect -> effect.client() == client && effect.confirmed() < read.start());
    }

    /** As the primary has it: all changes that were confirmed to anybody before are in. */
    PossibleStock onPrimary(long product, Span during) {
        return possible(product, during, effect -> effect.confirmed() < during.start());
    }

    private PossibleStock possible(long product, Span during, Predicate<Effect> isCertain) {
        var begun = effects.getOrDefault(product, List.of()).stream()
                .filter(effect -> effect.begun() <= during.end())
                .collect(Collectors.partitioningBy(isCertain, Collectors.mapping(Effect::change, Collectors.toList())));
        var changes = begun.get(true).stream().mapToInt(Integer::intValue).sum();
        return new PossibleStock(before.get(product).quantity() + changes, begun.get(false));
    }
}
