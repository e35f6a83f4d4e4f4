package org.kauppa.products.orders.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** So many units of one product, under the name and at the price it had when it was sold. */
@Embeddable
public class OrderLine {

    @Column(name = "product_id")
    private long productId;

    private String name;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    private int quantity;

    /** For Jakarta Persistence. */
    protected OrderLine() {}

    /** A line over {@code quantity} units, at least one. */
    public OrderLine(long productId, String name, BigDecimal unitPrice, int quantity) {
        this.productId = productId;
        this.name = name;
        this.unitPrice = unitPrice;
        this.quantity = quantity;
    }

    /** What the line costs, in EUR. */
    public BigDecimal sum() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }

    /** The product that was sold. */
    public long productId() {
        return productId;
    }

    /** Its name at the moment of the sale. */
    public String name() {
        return name;
    }

    /** Its price in EUR at the moment of the sale. */
    public BigDecimal unitPrice() {
        return unitPrice;
    }

    /** How many units, 1 or more. */
    public int quantity() {
        return quantity;
    }
}
