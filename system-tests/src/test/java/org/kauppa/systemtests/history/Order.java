package org.kauppa.systemtests.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An order, as a client was shown it or as the tables have it.
 *
 * @param customer null for a guest
 * @param lines by product
 * @param total in EUR
 */
record Order(String number, String customer, String status, List<Line> lines, BigDecimal total, Instant placedAt) {

    static final String PLACED = "placed";
    static final String CANCELLED = "cancelled";

    /**
     * A line of an order.
     *
     * @param unitPrice in EUR
     * @param sum in EUR
     */
    record Line(long product, String name, BigDecimal unitPrice, int quantity, BigDecimal sum) {

        Line {
            unitPrice = inCents(unitPrice);
            sum = inCents(sum);
        }

        BigDecimal rightSum() {
            return unitPrice.multiply(BigDecimal.valueOf(quantity));
        }
    }

    Order {
        lines = lines.stream().sorted(Comparator.comparingLong(Line::product)).toList();
        total = inCents(total);
    }

    boolean isCancelled() {
        return status.equals(CANCELLED);
    }

    Order withStatus(String other) {
        return new Order(number, customer, other, lines, total, placedAt);
    }

    /** Units by product. */
    SortedMap<Long, Integer> units() {
        var units = new TreeMap<Long, Integer>();
        lines.forEach(line -> units.merge(line.product(), line.quantity(), Integer::sum));
        return units;
    }

    /** What the total must be. */
    BigDecimal rightTotal() {
        return lines.stream().map(Line::rightSum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** So that equal amounts are equal: JSON may write 2.5 for 2.50. */
    private static BigDecimal inCents(BigDecimal amount) {
        var shortest = amount.stripTrailingZeros();
        return shortest.setScale(Math.max(2, shortest.scale()));
    }
}
