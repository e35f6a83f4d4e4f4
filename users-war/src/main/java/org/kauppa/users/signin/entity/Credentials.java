package org.kauppa.users.signin.entity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody claims to be.
 *
 * @param username 1 to 100 characters; whether there can be such an account is not said to whoever asks
 * @param password 1 to 1000 characters
 */
@Schema(
        name = "Credentials",
        requiredProperties = {"username", "password"})
public record Credentials(
        @Schema(minLength = 1, maxLength = Credentials.MAX_USERNAME, example = "edgars")
        String username,

        @Schema(minLength = 1, maxLength = Credentials.MAX_PASSWORD, example = "edgars")
        String password) {

    /** The longest username that is looked at. */
    public static final int MAX_USERNAME = 100;

    /** The longest password that is looked at. */
    public static final int MAX_PASSWORD = 1000;

    /** Without the password, and without a name that may be one typed into the wrong field. */
    @Override
    public String toString() {
        return "(credentials)";
    }
}
