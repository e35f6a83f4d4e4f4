package org.kauppa.products.statistics.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kauppa.products.orders.entity.OrderTimes;

/**
 * The shop in some days, and its stock now.
 *
 * @param from the first day
 * @param to the last day
 * @param days every one of them
 * @param bestSellers at most 10, by units
 * @param lowStock at most 20, the lowest first
 * @param refusals by reason, the most frequent first
 */
@JsonbPropertyOrder({"from", "to", "days", "bestSellers", "lowStock", "refusals"})
public record Statistics(
        LocalDate from,
        LocalDate to,
        List<DayFigures> days,
        List<BestSeller> bestSellers,
        List<LowStock> lowStock,
        List<Refusals> refusals) {

    /** The statistics of a period from what was counted by hours. */
    public static Statistics of(
            Period period,
            List<HourSales> sales,
            List<HourRefusals> refused,
            List<BestSeller> bestSellers,
            List<LowStock> lowStock) {
        return new Statistics(
                period.from(), period.to(), days(period, sales, refused), bestSellers, lowStock, refusals(refused));
    }

    /** The shop's days begin at full hours, in summer and in winter. */
    private static List<DayFigures> days(Period period, List<HourSales> sales, List<HourRefusals> refused) {
        var days = period.from()
                .datesUntil(period.to().plusDays(1))
                .collect(Collectors.toMap(day -> day, DayFigures::none, (one, other) -> one, TreeMap::new));
        sales.forEach(hour -> days.computeIfPresent(
                OrderTimes.dayOf(hour.begin()), (day, figures) -> figures.withSales(hour.orders(), hour.sales())));
        refused.forEach(hour -> days.computeIfPresent(
                OrderTimes.dayOf(hour.begin()), (day, figures) -> figures.withRefused(hour.purchases())));
        return List.copyOf(days.values());
    }

    private static List<Refusals> refusals(List<HourRefusals> refused) {
        return refused.stream()
                .collect(Collectors.groupingBy(
                        HourRefusals::reason, TreeMap::new, Collectors.summingLong(HourRefusals::purchases)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(reason -> new Refusals(reason.getKey(), reason.getValue()))
                .toList();
    }
}
