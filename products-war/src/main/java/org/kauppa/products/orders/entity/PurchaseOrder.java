package org.kauppa.products.orders.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one customer bought at one moment. Born placed, in the transaction that takes its stock; shipped or cancelled
 * later, never both, and kept for good. Lines and total never change.
 */
@Entity
@Table(name = "purchase_order")
public class PurchaseOrder {

    /** What an order number looks like, as a regular expression. */
    public static final String NUMBER_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** A UUIDv7 (RFC 9562): made without asking the database, sorted by time, and nothing one could guess. */
    @Id
    private String number;

    private String customer;
    private String status;
    private BigDecimal total;

    /** UTC, to the microsecond. */
    @Column(name = "placed_at")
    private LocalDateTime placedAt;

    /** When the status was set last; UTC, to the microsecond. */
    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @ElementCollection
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_number"))
    @OrderBy("productId")
    private List<OrderLine> lines;

    /** For Jakarta Persistence. */
    protected PurchaseOrder() {}

    /**
     * A new order, placed now.
     *
     * @param number from {@link #newNumber()}
     * @param customer the username, or null for a guest
     * @param lines at least one, each of another product
     */
    public PurchaseOrder(String number, String customer, List<OrderLine> lines) {
        this.number = number;
        this.customer = customer;
        this.status = OrderStatus.PLACED.word();
        this.lines = lines;
        this.total = lines.stream().map(OrderLine::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.placedAt = now();
        this.changedAt = placedAt;
    }

    /** A number that no order has yet. */
    public static String newNumber() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Gives the order up. Its stock is to be returned in the same transaction.
     *
     * @throws OrderNotPlaced when it is shipped or cancelled already
     */
    public void cancel() {
        become(OrderStatus.CANCELLED);
    }

    /**
     * Sends it on its way.
     *
     * @throws OrderNotPlaced when it is shipped or cancelled already
     */
    public void ship() {
        become(OrderStatus.SHIPPED);
    }

    private void become(OrderStatus next) {
        if (status() != OrderStatus.PLACED) {
            throw new OrderNotPlaced(number, status());
        }
        status = next.word();
        changedAt = now();
    }

    /** How many units of which product it holds, by product id. */
    public SortedMap<Long, Integer> quantities() {
        return lines.stream()
                .collect(Collectors.toMap(OrderLine::productId, OrderLine::quantity, Integer::sum, TreeMap::new));
    }

    /** Names the order towards everybody. */
    public String number() {
        return number;
    }

    /** The username of who bought, or null for a guest. */
    public String customer() {
        return customer;
    }

    /** How far the order is. */
    public OrderStatus status() {
        return OrderStatus.of(status);
    }

    /** The sum of the lines, in EUR. */
    public BigDecimal total() {
        return total;
    }

    /** When it was placed. */
    public Instant placedAt() {
        return placedAt.toInstant(ZoneOffset.UTC);
    }

    /** What was bought, in the order of the products' ids. */
    public List<OrderLine> lines() {
        return lines;
    }
}
