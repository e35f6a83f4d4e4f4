package org.kauppa.products.statistics.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.kauppa.products.orders.entity.OrderTimes;
import org.kauppa.service.problems.InvalidRequest;

/**
 * Some days of the shop, both of these and those between.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int DEFAULT = 30;
    private static final int MAX = 366;

    /**
     * The days until today that the query parameter {@code days} asks for: 1 to 366, and 30 when it is null.
     *
     * @throws InvalidRequest when it is anything else
     */
    public static Period of(String days, Instant now) {
        var today = OrderTimes.dayOf(now);
        return new Period(today.minusDays(number(days) - 1L), today);
    }

    /** When it begins. */
    public Instant begin() {
        return OrderTimes.beginOf(from);
    }

    /** When the day behind it begins. */
    public Instant end() {
        return OrderTimes.beginOf(to.plusDays(1));
    }

    private static int number(String days) {
        if (days == null) {
            return DEFAULT;
        }
        if (days.matches("[0-9]{1,3}")) {
            var number = Integer.parseInt(days);
            if (number >= 1 && number <= MAX) {
                return number;
            }
        }
        throw new InvalidRequest("days", "must be a whole number from 1 to " + MAX);
    }
}
