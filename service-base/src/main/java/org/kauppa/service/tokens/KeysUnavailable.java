package org.kauppa.service.tokens;

/** The public keys have never been had yet, so nobody can say whether a token holds. */
public class KeysUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what came of asking for the keys. */
    public KeysUnavailable(Throwable cause) {
        super("The public keys for access tokens cannot be had", cause);
    }
}
