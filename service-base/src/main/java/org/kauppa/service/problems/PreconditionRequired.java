package org.kauppa.service.problems;

/** A change of something that does not say which state of it was looked at. */
public class PreconditionRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The one reason. */
    public PreconditionRequired() {
        super("Send the ETag that you were given in If-Match, so that nobody's change is overwritten.");
    }
}
