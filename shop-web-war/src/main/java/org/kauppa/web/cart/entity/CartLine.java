package org.kauppa.web.cart.entity;

import java.math.BigDecimal;
import org.kauppa.web.catalog.entity.Product;

/**
 * One product of the cart, next to what the catalogue says of it.
 *
 * @param product what is known of it, or null
 * @param putInAt what it cost in EUR when it was put in, or null
 * @param state how the wish and the catalogue go together
 */
public record CartLine(long id, int quantity, Product product, BigDecimal putInAt, State state) {

    /** How a wish and the catalogue go together. */
    public enum State {
        /** It can be bought. */
        GOOD,
        /** Fewer are in stock than wanted, but some. */
        SHORT,
        /** None is in stock. */
        SOLD_OUT,
        /** The catalogue does not have it any more. */
        GONE,
        /** The catalogue cannot be asked. */
        UNKNOWN
    }

    /** A line checked against the catalogue, which has the product, or null where it does not. */
    static CartLine checked(long id, int quantity, Product product, BigDecimal putInAt) {
        if (product == null) {
            return new CartLine(id, quantity, null, null, State.GONE);
        }
        if (product.isSoldOut()) {
            return new CartLine(id, quantity, product, putInAt, State.SOLD_OUT);
        }
        return new CartLine(id, quantity, product, putInAt, product.quantity() < quantity ? State.SHORT : State.GOOD);
    }

    /** A line of a time when the catalogue cannot be asked, with what was last known of its product, or null. */
    static CartLine unchecked(long id, int quantity, Product lastSeen) {
        return new CartLine(id, quantity, lastSeen, null, State.UNKNOWN);
    }

    /** Whether there is a price to show. */
    public boolean isPriced() {
        return product != null;
    }

    /** Whether it costs something else than when it was put in. */
    public boolean isPriceChanged() {
        return isPriced() && putInAt != null && putInAt.compareTo(product.price()) != 0;
    }

    /** What the line costs in EUR; 0 without a price. */
    public BigDecimal sum() {
        return isPriced() ? product.price().multiply(BigDecimal.valueOf(quantity)) : BigDecimal.ZERO;
    }

    /** Whether fewer are left than wanted: the shopper may take those. */
    public boolean isShort() {
        return state == State.SHORT;
    }

    /** Whether the line keeps the cart from being bought. */
    public boolean isBlocked() {
        return state == State.SHORT || state == State.SOLD_OUT || state == State.GONE;
    }

    /** Whether one more can be wanted. */
    public boolean hasMore() {
        return quantity < (state == State.GOOD ? product.quantity() : Cart.MAX_QUANTITY) && !isBlocked();
    }
}
