package org.kauppa.web.signin.control;

import java.time.Duration;

/** Users takes no more attempts for a while. */
public class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** With the time after which users takes the next one. */
    public TooManyAttempts(Duration pause) {
        super("Too many attempts");
        this.pause = pause;
    }

    /** How long to wait. */
    public Duration pause() {
        return pause;
    }
}
