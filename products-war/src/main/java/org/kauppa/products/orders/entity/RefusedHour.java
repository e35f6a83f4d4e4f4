package org.kauppa.products.orders.entity;

import java.time.Instant;
import java.util.Comparator;

/**
 * What refused purchases are counted by.
 *
 * @param begin of the hour
 * @param reason see {@link PurchaseRefused#kind()}
 */
public record RefusedHour(Instant begin, String reason) implements Comparable<RefusedHour> {

    @Override
    public int compareTo(RefusedHour other) {
        return Comparator.comparing(RefusedHour::begin)
                .thenComparing(RefusedHour::reason)
                .compare(this, other);
    }
}
