package org.kauppa.web.checkout.entity;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.kauppa.web.cart.entity.Cart;

/**
 * One attempt to buy: what the checkout form carries. Sent twice, it carries the same
 * key, by which products can know it once it looks at keys.
 *
 * @param key idempotency key, made with the form
 * @param cart what is to be bought, as {@link Cart#text()}: what the shopper saw, whatever the cart is by now
 * @param total what the shopper saw as its price, in EUR; null when the form says no amount
 */
public record Attempt(String key, String cart, BigDecimal total) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 16;

    /** A new attempt to buy this cart at this price in EUR. */
    public static Attempt toBuy(Cart cart, BigDecimal total) {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new Attempt(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), cart.text(), total);
    }

    /** Whether one of our forms can have said this. */
    public boolean isUsable() {
        return KEY.matcher(key).matches() && total != null && !lines().isEmpty();
    }

    /** What is to be bought. */
    public Cart lines() {
        return Cart.parse(cart);
    }
}
