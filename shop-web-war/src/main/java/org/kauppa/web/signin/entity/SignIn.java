package org.kauppa.web.signin.entity;

import java.time.Instant;
import java.util.List;

/**
 * A sign-in: born when users accepts a password, kept in the shopper's browser, renewed shortly before its access token
 * ends, over when users does not renew it.
 *
 * @param roles of the account when the access token was made
 * @param expires seconds since 1970 at which the access token ends
 * @param refreshToken for a new access token, once; null when users gave none
 */
public record SignIn(String username, List<String> roles, String accessToken, long expires, String refreshToken) {

    /** A token this near its end might not arrive at products in time. */
    private static final int MARGIN_SECONDS = 5;
    /** Renewed this long before its end, it can be tried again while users is down for a moment. */
    private static final int EARLY_SECONDS = 60;

    /** Whether products would still accept it. */
    public boolean holdsAt(Instant now) {
        return now.getEpochSecond() + MARGIN_SECONDS < expires;
    }

    /** Whether it is time to renew it. */
    public boolean isDueAt(Instant now) {
        return now.getEpochSecond() + EARLY_SECONDS >= expires;
    }

    /** Whether the account had that role when the access token was made. */
    public boolean hasRole(String role) {
        return roles != null && roles.contains(role);
    }

    /** Whether users can be asked to renew it. */
    public boolean isRenewable() {
        return refreshToken != null;
    }

    /** The same sign-in with an access token that is not to be used any more. */
    public SignIn spent() {
        return new SignIn(username, roles, accessToken, 0, refreshToken);
    }

    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
