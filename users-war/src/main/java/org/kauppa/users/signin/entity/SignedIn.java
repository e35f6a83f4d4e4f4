package org.kauppa.users.signin.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * What a sign-in gives.
 *
 * @param username in the case it was registered with
 * @param roles of {@code customer} and {@code admin}
 * @param accessToken a JWT
 * @param expiresIn seconds that the access token holds
 * @param refreshToken a secret by which the sign-in is prolonged
 */
@JsonbPropertyOrder({"username", "roles", "accessToken", "expiresIn", "refreshToken"})
public record SignedIn(String username, List<String> roles, String accessToken, long expiresIn, String refreshToken) {

    /** Without the tokens. */
    @Override
    public String toString() {
        return "(signed in)";
    }
}
