package org.kauppa.products.orders.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What makes a purchase that is sent again known as the same one.
 *
 * @param caller the username; empty for guests, who are all one caller, so that their keys must not be guessable
 * @param clientKey what the client chose: 8 to 128 visible ASCII characters
 * @param fingerprint a digest of what is to be bought, by which another purchase under the same key is told
 */
public record IdempotencyKey(String caller, String clientKey, String fingerprint) {

    /**
     * The key for one purchase.
     *
     * @param customer the username, or null for a guest
     */
    public static IdempotencyKey of(String customer, String clientKey, Purchase purchase) {
        return new IdempotencyKey(customer == null ? "" : customer, clientKey, fingerprint(purchase));
    }

    /** The same for bodies that say the same: neither the order of lines nor blanks count. */
    private static String fingerprint(Purchase purchase) {
        var total = purchase.expectedTotal().map(sum -> sum.setScale(2).toPlainString());
        var said = purchase.quantities() + " " + total.orElse("");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
