package org.kauppa.products.orders.control;

import java.math.BigDecimal;
import org.kauppa.products.orders.entity.OrderLine;

/**
 * What the primary says about a product at the moment of a purchase.
 *
 * @param available units in stock
 */
public record Offer(long id, String name, BigDecimal price, int available) {

    OrderLine line(int quantity) {
        return new OrderLine(id, name, price, quantity);
    }
}
