package org.kauppa.systemtests.history;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Wanted;

/** Fills baskets by chance, in any order of the products, sometimes with one of them twice. */
final class Baskets {

    private static final int MOST_LINES = 4;
    private static final int MOST_UNITS = 3;

    private final List<Long> products;
    private final Random random;

    Baskets(List<Long> products, Random random) {
        this.products = products;
        this.random = random;
    }

    /** A purchase under a key of its own. */
    Buy next() {
        return fill(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    /** Another purchase under the same key. */
    Buy otherThan(Buy buy) {
        var other = fill(buy.key());
        return other.units().equals(buy.units()) ? otherThan(buy) : other;
    }

    private Buy fill(String key) {
        var lines = IntStream.rangeClosed(0, random.nextInt(MOST_LINES))
                .mapToObj(line ->
                        new Wanted(products.get(random.nextInt(products.size())), 1 + random.nextInt(MOST_UNITS)))
                .toList();
        return new Buy(key, lines);
    }

    /** Whether it holds only what everybody buys. */
    boolean isShared(Buy buy) {
        var own = products.get(products.size() - 1);
        return buy.basket().stream().noneMatch(wanted -> wanted.product() == own);
    }
}
