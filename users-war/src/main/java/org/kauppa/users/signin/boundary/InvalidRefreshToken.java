package org.kauppa.users.signin.boundary;

/** A refresh token that is unknown, spent, too old, or of a sign-in that has ended. Which of them is not said. */
public class InvalidRefreshToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRefreshToken() {
        super("The refresh token is not, or no longer, good");
    }
}
