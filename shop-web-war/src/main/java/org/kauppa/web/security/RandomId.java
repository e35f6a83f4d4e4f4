package org.kauppa.web.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Names that nobody can guess: 128 random bits in 22 characters that a cookie and a header may hold. */
public final class RandomId {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private RandomId() {}

    /** A name that was never given before. */
    public static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether the text looks like such a name. */
    public static boolean isOne(String text) {
        return ID.matcher(text).matches();
    }
}
