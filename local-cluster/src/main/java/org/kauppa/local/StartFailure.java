package org.kauppa.local;

/** The shop cannot start or go on, for a reason the person at the terminal can act on. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one or two full sentences: what is wrong and what to do about it. */
    public StartFailure(String message) {
        super(message);
    }

    /**
     * @param message as above.
     * @param cause goes to the launcher's log, not to the terminal.
     */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
