package org.kauppa.web.checkout.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.KeptCart;
import org.kauppa.web.security.RandomId;

/**
 * One attempt to buy: what the checkout form carries, which is what the shopper saw, whatever the cart is by now. Equal
 * attempts are one attempt, in however many tabs and forms: a cart that is ordered twice as it is, is ordered once.
 *
 * @param cartId which cart it buys
 * @param round of that cart
 * @param cart what is to be bought, as {@link Cart#text()}
 * @param total its price in EUR; null when the form says no amount
 * @param buyer username of who buys; empty for a guest
 */
public record Attempt(String cartId, int round, String cart, BigDecimal total, String buyer) {

    private static final int KEY_BYTES = 16;

    /** With the total in whole cents, as forms and products take it. */
    public Attempt {
        total = total == null ? null : total.setScale(2, RoundingMode.HALF_UP);
    }

    /** The attempt to buy this cart as it is, at this price in EUR. */
    public static Attempt toBuy(KeptCart cart, BigDecimal total, String buyer) {
        return new Attempt(cart.id(), cart.round(), cart.lines().text(), total, buyer);
    }

    /** Whether one of our forms can have said this. */
    public boolean isUsable() {
        return RandomId.isOne(cartId) && total != null && !lines().isEmpty();
    }

    /** What is to be bought. */
    public Cart lines() {
        return Cart.parse(cart);
    }

    /** Whether this would buy what the cart holds, be it for another price or buyer. */
    public boolean buys(KeptCart kept) {
        return cartId.equals(kept.id()) && cart.equals(kept.lines().text());
    }

    /**
     * The idempotency key. It follows from all that is to be bought, so that one key never stands for two purchases; and
     * nobody can guess it who does not know the cart's id.
     */
    public String key() {
        var said = String.join("\n", cartId, Integer.toString(round), cart, String.valueOf(total), buyer);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, KEY_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
