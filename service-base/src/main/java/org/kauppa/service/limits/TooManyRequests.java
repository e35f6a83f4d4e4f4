package org.kauppa.service.limits;

import java.time.Duration;

/** A client has asked for the same thing too often; later it may again. */
public class TooManyRequests extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** With the time after which the same request would be let through. */
    public TooManyRequests(Duration pause) {
        super("Too many requests");
        this.pause = pause;
    }

    /** Whole seconds until then, at least one: what Retry-After says. */
    public long pauseSeconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
