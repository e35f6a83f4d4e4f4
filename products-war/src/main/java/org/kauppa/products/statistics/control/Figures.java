package org.kauppa.products.statistics.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.kauppa.products.orders.entity.OrderTimes;
import org.kauppa.products.persistence.control.Moment;
import org.kauppa.products.persistence.control.TookTooLong;
import org.kauppa.products.statistics.entity.BestSeller;
import org.kauppa.products.statistics.entity.HourRefusals;
import org.kauppa.products.statistics.entity.HourSales;
import org.kauppa.products.statistics.entity.LowStock;
import org.kauppa.products.statistics.entity.Period;
import org.kauppa.products.statistics.entity.Statistics;

/** Reads the statistics: orders by a range of their primary key, stock by its level, each with a time limit. */
public final class Figures {

    private static final int BEST_SELLERS = 10;
    private static final int LOW_STOCK = 20;

    private static final String SOLD_IN_PERIOD = " o.number >= ?1 and o.number < ?2 and o.placed_at >= ?3"
            + " and o.placed_at < ?4 and o.status <> 'cancelled'";
    private static final String SALES = TookTooLong.SELECT + " timestampdiff(hour, '1970-01-01', o.placed_at) as hour,"
            + " count(*), sum(o.total) from purchase_order o force index (primary) where" + SOLD_IN_PERIOD
            + " group by hour";
    private static final String BEST = TookTooLong.SELECT + " b.product_id, p.name, b.units, b.sales from"
            + " (select l.product_id, sum(l.quantity) as units, sum(l.unit_price * l.quantity) as sales"
            + " from purchase_order o force index (primary) join order_line l on l.order_number = o.number where"
            + SOLD_IN_PERIOD + " group by l.product_id order by units desc, l.product_id limit " + BEST_SELLERS + ") b"
            + " join product p on p.id = b.product_id order by b.units desc, b.product_id";
    private static final String LOW = TookTooLong.SELECT + " id, name, quantity from product where stock_level <= 1"
            + " order by quantity, id limit " + LOW_STOCK;
    private static final String REFUSED =
            "select hour, reason, purchases from refused_purchase" + " where hour >= ?1 and hour < ?2";

    private final EntityManager store;
    private final Period period;

    private Figures(EntityManager store, Period period) {
        this.store = store;
        this.period = period;
    }

    /** The statistics of a period. */
    public static Statistics read(Period period, EntityManager store) {
        var figures = new Figures(store, period);
        return Statistics.of(period, figures.sales(), figures.refused(), figures.bestSellers(), figures.lowStock());
    }

    private List<HourSales> sales() {
        return rows(
                inPeriod(SALES),
                row -> new HourSales(
                        Instant.EPOCH.plus(Duration.ofHours(number(row[0]))), number(row[1]), (BigDecimal) row[2]));
    }

    private List<BestSeller> bestSellers() {
        return rows(
                inPeriod(BEST),
                row -> new BestSeller(number(row[0]), (String) row[1], number(row[2]), (BigDecimal) row[3]));
    }

    private List<LowStock> lowStock() {
        return rows(
                store.createNativeQuery(LOW),
                row -> new LowStock(number(row[0]), (String) row[1], (int) number(row[2])));
    }

    private List<HourRefusals> refused() {
        var query = store.createNativeQuery(REFUSED)
                .setParameter(1, Moment.inTables(period.begin()))
                .setParameter(2, Moment.inTables(period.end()));
        return rows(query, row -> new HourRefusals(Moment.of(row[0]), (String) row[1], number(row[2])));
    }

    private Query inPeriod(String sql) {
        return store.createNativeQuery(sql)
                .setParameter(1, OrderTimes.firstNumber(period.begin()))
                .setParameter(2, OrderTimes.endNumber(period.end()))
                .setParameter(3, Moment.inTables(period.begin()))
                .setParameter(4, Moment.inTables(period.end()));
    }

    private static <T> List<T> rows(Query query, Function<Object[], T> reader) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> reader.apply((Object[]) row)).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
