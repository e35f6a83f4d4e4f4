package org.kauppa.service.tokens;

/** An access token that does not hold: forged, expired, meant for others, or not a token at all. */
public class InvalidToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its reason, for the log. */
    public InvalidToken(String reason, Throwable cause) {
        super(reason, cause);
    }
}
