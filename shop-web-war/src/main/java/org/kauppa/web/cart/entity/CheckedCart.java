package org.kauppa.web.cart.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.kauppa.web.catalog.entity.Product;

/**
 * A cart next to what the catalogue says of it.
 *
 * @param known whether the catalogue could be asked
 */
public record CheckedCart(List<CartLine> lines, boolean known) {

    /** The cart against the products that the catalogue has, and what they cost when they were put in. */
    public static CheckedCart of(Cart cart, Map<Long, Product> products, SeenPrices prices) {
        return new CheckedCart(
                cart.ids().stream()
                        .map(id -> CartLine.checked(
                                id,
                                cart.quantityOf(id),
                                products.get(id),
                                prices.of(id).orElse(null)))
                        .toList(),
                true);
    }

    /** The cart while the catalogue cannot be asked, with what was last seen of its products. */
    public static CheckedCart unchecked(Cart cart, LongFunction<Optional<Product>> lastSeen) {
        return new CheckedCart(
                cart.ids().stream()
                        .map(id -> CartLine.unchecked(
                                id, cart.quantityOf(id), lastSeen.apply(id).orElse(null)))
                        .toList(),
                false);
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What all lines with a price cost together, in EUR. */
    public BigDecimal total() {
        return lines.stream()
                .map(CartLine::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** What its products cost now, as far as that is known. */
    public SeenPrices prices() {
        var prices = SeenPrices.NONE;
        for (var line : lines) {
            prices = line.isPriced() ? prices.with(line.id(), line.product().price()) : prices;
        }
        return prices;
    }

    /** Whether every line has a price, so that the total is the whole truth. */
    public boolean isPriced() {
        return lines.stream().allMatch(CartLine::isPriced);
    }

    /** Whether it can be bought as it is, as far as the catalogue knows. */
    public boolean isOrderable() {
        return known && !isEmpty() && lines.stream().noneMatch(CartLine::isBlocked);
    }
}
