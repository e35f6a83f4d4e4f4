package org.kauppa.products.statistics.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One day of the shop.
 *
 * @param day in Europe/Helsinki
 * @param orders how many were placed that day and not cancelled since
 * @param sales what they cost together, in EUR
 * @param refused how many purchases were refused
 */
@JsonbPropertyOrder({"day", "orders", "sales", "refused"})
public record DayFigures(LocalDate day, long orders, BigDecimal sales, long refused) {

    /** A day on which nothing happened. */
    static DayFigures none(LocalDate day) {
        return new DayFigures(day, 0, new BigDecimal("0.00"), 0);
    }

    DayFigures withSales(long more, BigDecimal moreSales) {
        return new DayFigures(day, orders + more, sales.add(moreSales), refused);
    }

    DayFigures withRefused(long more) {
        return new DayFigures(day, orders, sales, refused + more);
    }
}
