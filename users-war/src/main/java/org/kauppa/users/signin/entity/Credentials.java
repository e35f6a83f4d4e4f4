package org.kauppa.users.signin.entity;

/**
 * What somebody claims to be.
 *
 * @param username 1 to 100 characters; whether there can be such an account is not said to whoever asks
 * @param password 1 to 1000 characters
 */
public record Credentials(String username, String password) {

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
