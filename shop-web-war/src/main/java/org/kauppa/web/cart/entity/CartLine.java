package org.kauppa.web.cart.entity;

import java.math.BigDecimal;
import org.kauppa.web.catalog.entity.Product;

/**
 * One product of the cart, next to what the catalogue says of it.
 *
 * @param product what is known of it, or null
 * @param state how the wish and the catalogue go together
 */
public record CartLine(long id, int quantity, Product product, State state) {

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
    static CartLine checked(long id, int quantity, Product product) {
        if (product == null) {
            return new CartLine(id, quantity, null, State.GONE);
        }
        if (product.isSoldOut()) {
            return new CartLine(id, quantity, product, State.SOLD_OUT);
        }
        return new CartLine(id, quantity, product, product.quantity() < quantity ? State.SHORT : State.GOOD);
    }

    /** A line of a time when the catalogue cannot be asked, with what was last known of its product, or null. */
    static CartLine unchecked(long id, int quantity, Product lastSeen) {
        return new CartLine(id, quantity, lastSeen, State.UNKNOWN);
    }

    /** The product's name, as far as it is known. */
    public String name() {
        return product == null ? "Product " + id : product.name();
    }

    /** Whether there is a price to show. */
    public boolean isPriced() {
        return product != null;
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

    /** What keeps the line from being bought, in words; empty when nothing does. */
    public String problem() {
        return switch (state) {
            case SHORT -> "Only " + product.quantity() + " in stock, and you want " + quantity + ".";
            case SOLD_OUT -> "Sold out. Remove it to order the rest.";
            case GONE -> "This product is no longer sold. Remove it to order the rest.";
            case GOOD, UNKNOWN -> "";
        };
    }
}
