package org.kauppa.systemtests.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kauppa.systemtests.history.Order.Line;
import org.kauppa.systemtests.history.Outcome.Shortage;
import org.kauppa.systemtests.history.Tables.Movement;
import org.kauppa.systemtests.history.Tables.Product;

/** Tables in memory, kept as the shop has to keep them; whoever wants to spoil them may reach into them. */
final class Books {

    final Map<Long, Product> products = new TreeMap<>();
    final Map<String, Order> orders = new LinkedHashMap<>();
    final List<Movement> movements = new ArrayList<>();
    /** What the replica has otherwise than the primary. */
    final Map<Long, Integer> replica = new TreeMap<>();

    private int placed;
    private int booked;

    void add(long product, int quantity) {
        products.put(product, new Product(product, "Product " + product, new BigDecimal("1.50"), 0));
        book(product, quantity, "initial", null);
    }

    List<Shortage> shortages(Map<Long, Integer> units) {
        return units.entrySet().stream()
                .map(wanted -> new Shortage(wanted.getKey(), wanted.getValue(), quantity(wanted.getKey())))
                .filter(wanted -> wanted.available() < wanted.requested())
                .toList();
    }

    Order sell(String customer, Map<Long, Integer> units) {
        var order = enter(customer, units);
        order.lines().forEach(line -> book(line.product(), -line.quantity(), "sale", order.number()));
        return order;
    }

    /** Stores an order and takes nothing for it. */
    Order enter(String customer, Map<Long, Integer> units) {
        var lines = units.entrySet().stream()
                .map(wanted -> line(products.get(wanted.getKey()), wanted.getValue()))
                .toList();
        var total = lines.stream().map(Line::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        placed++;
        var order = new Order(
                "order-%05d".formatted(placed), customer, Order.PLACED, lines, total, Instant.ofEpochSecond(placed));
        orders.put(order.number(), order);
        return order;
    }

    Order cancel(String number) {
        var order = orders.get(number).withStatus(Order.CANCELLED);
        orders.put(number, order);
        order.lines().forEach(line -> book(line.product(), line.quantity(), "cancellation", number));
        return order;
    }

    /** Changes a stock and the ledger with it. */
    void book(long product, int change, String reason, String order) {
        booked++;
        movements.add(new Movement(booked, product, change, reason, order));
        setQuantity(product, quantity(product) + change);
    }

    int quantity(long product) {
        return products.get(product).quantity();
    }

    /** Changes a stock behind the ledger's back. */
    void setQuantity(long product, int quantity) {
        var old = products.get(product);
        products.put(product, new Product(product, old.name(), old.price(), quantity));
    }

    Tables tables() {
        var quantities = new TreeMap<Long, Integer>();
        products.forEach((id, product) -> quantities.put(id, replica.getOrDefault(id, product.quantity())));
        return new Tables(products, orders, movements, Map.of("replica-1", quantities));
    }

    private static Line line(Product product, int quantity) {
        var sum = product.price().multiply(BigDecimal.valueOf(quantity));
        return new Line(product.id(), product.name(), product.price(), quantity, sum);
    }
}
