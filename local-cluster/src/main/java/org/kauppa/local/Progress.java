package org.kauppa.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person at the terminal what happens, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final Instant start = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** @param what one line, without a full stop. */
    public synchronized void step(String what) {
        out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds(), what);
        out.flush();
    }

    /** @return the time since the start. */
    double seconds() {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    /** @param text shown as it is. */
    synchronized void say(String text) {
        out.println(text);
        out.flush();
    }
}
