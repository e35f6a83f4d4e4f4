package org.kauppa.web.signin.entity;

import java.time.Instant;

/**
 * A sign-in: born when users accepts a password, kept in the shopper's browser, over when its token is.
 *
 * @param expires seconds since 1970 at which the access token ends
 * @param refreshToken for a new access token; null when users gave none
 */
public record SignIn(String username, String accessToken, long expires, String refreshToken) {

    /** A token this near its end might not arrive at products in time. */
    private static final int MARGIN_SECONDS = 5;

    /** Whether products would still accept it. */
    public boolean holdsAt(Instant now) {
        return now.getEpochSecond() + MARGIN_SECONDS < expires;
    }

    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
