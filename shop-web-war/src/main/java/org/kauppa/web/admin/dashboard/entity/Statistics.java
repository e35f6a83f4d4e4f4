package org.kauppa.web.admin.dashboard.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How the shop has been doing, as products tells staff.
 *
 * @param from the first of the days, in Finnish time
 * @param to the last of them, today
 * @param days each of them, the first one first
 * @param bestSellers what was sold most in these days, the most first
 * @param lowStock what is nearly sold out now, the least first
 * @param refusals why purchases were refused in these days
 */
public record Statistics(
        LocalDate from,
        LocalDate to,
        List<Day> days,
        List<BestSeller> bestSellers,
        List<LowStock> lowStock,
        List<Refusal> refusals) {

    /**
     * A day.
     *
     * @param orders placed on it and not cancelled
     * @param sales their sum in EUR
     * @param refused purchases that were refused
     */
    public record Day(LocalDate day, long orders, BigDecimal sales, long refused) {}

    /**
     * A product that was sold.
     *
     * @param units how many of it
     * @param sales for how much, in EUR
     */
    public record BestSeller(long id, String name, long units, BigDecimal sales) {}

    /**
     * A product that is nearly sold out.
     *
     * @param quantity how many are left
     */
    public record LowStock(long id, String name, long quantity) {}

    /**
     * How often purchases were refused for one reason.
     *
     * @param reason as in the types of problems: {@code insufficient-stock}
     */
    public record Refusal(String reason, long count) {}

    /** The orders of all days. */
    public long orders() {
        return days.stream().mapToLong(Day::orders).sum();
    }

    /** The sales of all days, in EUR. */
    public BigDecimal sales() {
        return days.stream().map(Day::sales).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The refused purchases of all days. */
    public long refused() {
        return days.stream().mapToLong(Day::refused).sum();
    }
}
