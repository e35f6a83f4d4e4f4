package org.kauppa.web.signin.control;

import java.time.Instant;
import java.util.List;
import org.kauppa.web.signin.entity.SignIn;

/**
 * What users answers to a password that matches, or to a refresh token.
 *
 * @param expiresIn seconds that the access token is good for
 */
public record AcceptedSignIn(
        String username, List<String> roles, String accessToken, long expiresIn, String refreshToken) {

    /** The sign-in of an answer that came now. */
    SignIn signIn() {
        return new SignIn(username, roles, accessToken, Instant.now().getEpochSecond() + expiresIn, refreshToken);
    }

    @Override
    public String toString() {
        return "AcceptedSignIn[" + username + "]";
    }
}
