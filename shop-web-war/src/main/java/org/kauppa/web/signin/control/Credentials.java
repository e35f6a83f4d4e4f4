package org.kauppa.web.signin.control;

/** What a shopper types to sign in. */
public record Credentials(String username, String password) {

    @Override
    public String toString() {
        return "Credentials[" + username + "]";
    }
}
