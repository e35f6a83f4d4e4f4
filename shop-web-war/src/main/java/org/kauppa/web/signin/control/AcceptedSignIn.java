package org.kauppa.web.signin.control;

/**
 * What users answers to a password that matches.
 *
 * @param expiresIn seconds that the access token is good for
 */
public record AcceptedSignIn(String username, String accessToken, long expiresIn, String refreshToken) {

    @Override
    public String toString() {
        return "AcceptedSignIn[" + username + "]";
    }
}
