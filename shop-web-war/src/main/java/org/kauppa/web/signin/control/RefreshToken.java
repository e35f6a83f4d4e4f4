package org.kauppa.web.signin.control;

/** What users is shown to renew a sign-in or to end it. */
public record RefreshToken(String refreshToken) {

    @Override
    public String toString() {
        return "RefreshToken[]";
    }
}
