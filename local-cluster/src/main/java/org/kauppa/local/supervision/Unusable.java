package org.kauppa.local.supervision;

/** A process that runs but will never serve from what it has; it must be stopped and prepared anew. */
public final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, to follow the process's name. */
    public Unusable(String message) {
        super(message);
    }
}
