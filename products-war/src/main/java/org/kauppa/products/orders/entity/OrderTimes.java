package org.kauppa.products.orders.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The times at which orders were placed. Their numbers begin with the time (RFC 9562, 5.7), so that a range of them finds
 * the orders of some days by the primary key; {@code placed_at} then decides, which is a little later than the number.
 */
public final class OrderTimes {

    /** Where the shop's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    /** A number is made in the transaction that places the order, which lasts seconds. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final int LOW_BITS = 16;
    private static final long LOW_MASK = 0xffff;

    private OrderTimes() {}

    /** When a day of the shop begins. */
    public static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The day of the shop in which something happened. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** What the numbers of all orders from {@code begin} on are not below. */
    public static String firstNumber(Instant begin) {
        return number(begin.minus(TOLERANCE));
    }

    /** What the numbers of all orders before {@code end} are below. */
    public static String endNumber(Instant end) {
        return number(end.plus(TOLERANCE));
    }

    private static String number(Instant moment) {
        var millis = Math.max(0, moment.toEpochMilli());
        return "%08x-%04x".formatted(millis >>> LOW_BITS, millis & LOW_MASK);
    }
}
