package org.kauppa.web.layout;

import java.time.Duration;

/** Writes how long to wait: {@code 1 second}, {@code 45 seconds}, {@code 3 minutes}. */
public final class Pause {

    private static final long LONGEST_IN_SECONDS = 90;

    private Pause() {}

    /** The pause in words; minutes are rounded up, so that whoever waits so long has waited enough. */
    public static String inWords(Duration pause) {
        var seconds = Math.max(1, pause.toSeconds());
        if (seconds <= LONGEST_IN_SECONDS) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return (seconds + 59) / 60 + " minutes";
    }
}
