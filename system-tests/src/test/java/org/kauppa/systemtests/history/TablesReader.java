package org.kauppa.systemtests.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.systemtests.history.Order.Line;
import org.kauppa.systemtests.history.Tables.Movement;
import org.kauppa.systemtests.history.Tables.Product;
import org.kauppa.systemtests.shop.Databases;

/** Reads the tables when everything has come to rest. */
final class TablesReader {

    private static final Duration REST_LIMIT = Duration.ofSeconds(60);

    private final Databases databases;

    TablesReader(Databases databases) {
        this.databases = databases;
    }

    /** Waits until no transaction is open and every replica has everything. */
    Tables read() {
        var primary = databases.primary();
        await().atMost(REST_LIMIT)
                .until(() -> databases.number(primary, "select count(*) from information_schema.innodb_trx") == 0);
        databases.awaitReplicas();
        var replicas = new HashMap<String, Map<Long, Integer>>();
        for (var replica : databases.replicas()) {
            replicas.put(replica.name(), quantities(replica));
        }
        return new Tables(products(primary), orders(primary), movements(primary), replicas);
    }

    private Map<Long, Integer> quantities(Member server) {
        return products(server).values().stream().collect(toMap(Product::id, Product::quantity));
    }

    private Map<Long, Product> products(Member server) {
        return databases
                .rows(
                        server,
                        "select id, name, price, quantity from products.product",
                        row -> new Product(row.getLong(1), row.getString(2), row.getBigDecimal(3), row.getInt(4)))
                .stream()
                .collect(toMap(Product::id, Function.identity()));
    }

    private List<Movement> movements(Member server) {
        return databases.rows(
                server,
                "select id, product_id, quantity_change, reason, order_number from products.stock_movement order by id",
                row -> new Movement(row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4), row.getString(5)));
    }

    private Map<String, Order> orders(Member server) {
        var lines = lines(server);
        return databases
                .rows(
                        server,
                        "select number, customer, status, total, placed_at from products.purchase_order",
                        row -> new Order(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                lines.getOrDefault(row.getString(1), List.of()),
                                row.getBigDecimal(4),
                                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .stream()
                .collect(toMap(Order::number, Function.identity()));
    }

    private Map<String, List<Line>> lines(Member server) {
        record OrderLine(String order, Line line) {}
        return databases
                .rows(
                        server,
                        "select order_number, product_id, name, unit_price, quantity from products.order_line",
                        row -> new OrderLine(
                                row.getString(1),
                                line(row.getLong(2), row.getString(3), row.getBigDecimal(4), row.getInt(5))))
                .stream()
                .collect(groupingBy(OrderLine::order, mapping(OrderLine::line, toList())));
    }

    /** The table has no sums. */
    private static Line line(long product, String name, BigDecimal unitPrice, int quantity) {
        return new Line(product, name, unitPrice, quantity, unitPrice.multiply(BigDecimal.valueOf(quantity)));
    }
}
