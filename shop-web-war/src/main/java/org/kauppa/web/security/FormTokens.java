package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * The tokens that prove a form came from one of our own pages, in the same browser: a keyed hash of the browser's id,
 * behind a mask that is another one each time. Pages are compressed and show what was searched for: the length of a
 * compressed page must not tell how much of a guess was right (BREACH), so no two pages have a token alike.
 */
final class FormTokens {

    private static final int HASH_BYTES = 32;

    private final KeyedHash hash;
    private final SecureRandom random = new SecureRandom();

    FormTokens(KeyedHash hash) {
        this.hash = hash;
    }

    /** A token of this browser, in 86 characters that a form may hold: the mask, and the hash under it. */
    String tokenFor(String browser) {
        var mask = new byte[HASH_BYTES];
        random.nextBytes(mask);
        var token = new byte[2 * HASH_BYTES];
        System.arraycopy(mask, 0, token, 0, HASH_BYTES);
        System.arraycopy(xor(mask, hash.of(browser)), 0, token, HASH_BYTES, HASH_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** True only for a token of this browser. Takes the same time wherever the two differ. */
    boolean belongTogether(String browser, String token) {
        return MessageDigest.isEqual(hash.of(browser), unmask(token));
    }

    /** What is under the mask; nothing where the text is no token at all. */
    private static byte[] unmask(String token) {
        var bytes = decode(token);
        return bytes.length == 2 * HASH_BYTES
                ? xor(Arrays.copyOf(bytes, HASH_BYTES), Arrays.copyOfRange(bytes, HASH_BYTES, 2 * HASH_BYTES))
                : new byte[0];
    }

    private static byte[] decode(String token) {
        try {
            return token == null ? new byte[0] : Base64.getUrlDecoder().decode(token.getBytes(UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] xor(byte[] mask, byte[] other) {
        var result = new byte[HASH_BYTES];
        for (var i = 0; i < HASH_BYTES; i++) {
            result[i] = (byte) (mask[i] ^ other[i]);
        }
        return result;
    }
}
