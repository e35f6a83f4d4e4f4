package org.kauppa.web.cart.entity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the products of a cart cost when the shopper put them in, so that a price that has changed since can be told. Nothing
 * is ever sold by these. Unchangeable; lives as text in the shopper's browser.
 */
public final class SeenPrices {

    /** Without any. */
    public static final SeenPrices NONE = new SeenPrices(Map.of());

    private static final Pattern TEXT =
            Pattern.compile("(?:[1-9]\\d{0,17}:\\d{1,12}(?:\\.|$)){0," + Cart.MAX_LINES + "}");

    private final Map<Long, BigDecimal> prices;

    private SeenPrices(Map<Long, BigDecimal> prices) {
        this.prices = prices;
    }

    /** The prices of that text; none when it is not one. */
    public static SeenPrices parse(String text) {
        if (text.isEmpty() || !TEXT.matcher(text).matches()) {
            return NONE;
        }
        var prices = new LinkedHashMap<Long, BigDecimal>();
        for (var pair : text.split("\\.")) {
            var colon = pair.indexOf(':');
            prices.put(
                    Long.parseLong(pair.substring(0, colon)),
                    BigDecimal.valueOf(Long.parseLong(pair.substring(colon + 1)), 2));
        }
        return new SeenPrices(prices);
    }

    /** The prices as text: id and cents of each product, as in {@code 3:599.7:120}. */
    public String text() {
        return prices.entrySet().stream()
                .map(price -> price.getKey() + ":" + price.getValue().unscaledValue())
                .collect(Collectors.joining("."));
    }

    /** What the product cost, in EUR, where that is known. */
    public Optional<BigDecimal> of(long id) {
        return Optional.ofNullable(prices.get(id));
    }

    /** With the price of a product, in EUR. */
    public SeenPrices with(long id, BigDecimal price) {
        var changed = new LinkedHashMap<>(prices);
        changed.put(id, price.setScale(2));
        return new SeenPrices(changed);
    }

    /** Without that product. */
    public SeenPrices without(long id) {
        var changed = new LinkedHashMap<>(prices);
        changed.remove(id);
        return new SeenPrices(changed);
    }

    /** Of these products only. */
    public SeenPrices only(Collection<Long> ids) {
        var changed = new LinkedHashMap<>(prices);
        changed.keySet().retainAll(ids);
        return new SeenPrices(changed);
    }
}
