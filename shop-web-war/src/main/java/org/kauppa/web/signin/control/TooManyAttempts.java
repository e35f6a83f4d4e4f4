package org.kauppa.web.signin.control;

/** Users takes no more attempts to sign in for a while. */
public class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyAttempts() {
        super("Too many attempts to sign in");
    }
}
