package org.kauppa.web.cart.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a shopper means to buy: products with quantities, in the order they were put in. Unchangeable; whatever changes a
 * cart makes a new one. Lives as text in the shopper's browser.
 */
public final class Cart {

    /** No cart holds more different products. */
    public static final int MAX_LINES = 100;

    /** As many of one product as products sells at once. */
    public static final int MAX_QUANTITY = 1_000_000;

    /** A cart without anything in it. */
    public static final Cart EMPTY = new Cart(Map.of());

    private static final String VERSION = "1";
    private static final Pattern TEXT = Pattern.compile("1(?:\\.[1-9]\\d{0,17}:[1-9]\\d{0,6}){0," + MAX_LINES + "}");

    private final Map<Long, Integer> quantities;

    private Cart(Map<Long, Integer> quantities) {
        this.quantities = Collections.unmodifiableMap(new LinkedHashMap<>(quantities));
    }

    /** The cart of that text; empty when the text is not one: a cart is nothing worth failing for. */
    public static Cart parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return EMPTY;
        }
        var cart = EMPTY;
        for (var pair : text.split("\\.")) {
            var colon = pair.indexOf(':');
            if (colon > 0) {
                var quantity = Integer.parseInt(pair.substring(colon + 1));
                cart = cart.plus(Long.parseLong(pair.substring(0, colon)), quantity);
            }
        }
        return cart;
    }

    /** The cart as text: its version, then id and quantity of each line, as in {@code 1.3:2.7:1}. */
    public String text() {
        return quantities.entrySet().stream()
                .map(line -> "." + line.getKey() + ":" + line.getValue())
                .collect(Collectors.joining("", VERSION, ""));
    }

    /** With that many more of a product, up to {@link #MAX_QUANTITY}; the same cart when it has no room. */
    public Cart plus(long id, int quantity) {
        return with(id, Math.min(MAX_QUANTITY, quantityOf(id) + Math.min(MAX_QUANTITY, quantity)));
    }

    /** With exactly that many of a product, none for 0; the same cart when it has no room for another product. */
    public Cart with(long id, int quantity) {
        if (quantity < 0 || quantity > MAX_QUANTITY) {
            throw new IllegalArgumentException("A cart cannot hold " + quantity + " of a product.");
        }
        if (quantity > 0 && !hasRoomFor(id)) {
            return this;
        }
        var changed = new LinkedHashMap<>(quantities);
        changed.put(id, quantity);
        changed.values().removeIf(none -> none == 0);
        return new Cart(changed);
    }

    /** With at least as many of each product as the other has, as far as there is room. */
    public Cart orMore(Cart other) {
        var more = this;
        for (var id : other.ids()) {
            more = more.with(id, Math.max(more.quantityOf(id), other.quantityOf(id)));
        }
        return more;
    }

    /** Without what was bought; what was put in meanwhile stays. */
    public Cart minus(Cart bought) {
        var left = this;
        for (var id : bought.ids()) {
            left = left.with(id, Math.max(0, left.quantityOf(id) - bought.quantityOf(id)));
        }
        return left;
    }

    /** Whether the product is in it or another line is free. */
    public boolean hasRoomFor(long id) {
        return quantities.containsKey(id) || quantities.size() < MAX_LINES;
    }

    /** Whether the same products are in it, as often, in whatever order. */
    public boolean holdsTheSameAs(Cart other) {
        return quantities.equals(other.quantities);
    }

    /** How many of the product, 0 when it is not in the cart. */
    public int quantityOf(long id) {
        return quantities.getOrDefault(id, 0);
    }

    /** The products in it, in the order they were put in. */
    public Set<Long> ids() {
        return quantities.keySet();
    }

    /** All pieces of all products. */
    public long pieces() {
        return quantities.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return quantities.isEmpty();
    }

    /** Whether it says the same, in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Cart cart && text().equals(cart.text());
    }

    @Override
    public int hashCode() {
        return quantities.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
