package org.kauppa.service.database;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work that a service has to do before it takes traffic, tried until it succeeds: a database may come up later. */
public final class StartUpWork {

    private static final Logger LOG = Logger.getLogger(StartUpWork.class.getName());
    private static final int SECONDS_BETWEEN_TRIES = 2;

    private final String name;
    private final Runnable work;
    private volatile boolean done;
    private ScheduledFuture<?> tries;
    private Level level = Level.WARNING;

    /**
     * Work that is not yet begun.
     *
     * @param name the work in a log line: "Schema migration"
     */
    public StartUpWork(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    /** Begins, in the background. */
    public synchronized void begin(ScheduledExecutorService background) {
        tries = background.scheduleWithFixedDelay(this::attempt, 0, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
    }

    /** Stops trying. */
    public synchronized void end() {
        if (tries != null) {
            tries.cancel(false);
        }
    }

    /** Whether the work has succeeded. */
    public boolean isDone() {
        return done;
    }

    private void attempt() {
        try {
            work.run();
            done = true;
            LOG.info(() -> name + " is done");
            end();
        } catch (RuntimeException | LinkageError e) { // else the scheduler would stop in silence
            LOG.log(level, e, () -> name + " failed, next try in " + SECONDS_BETWEEN_TRIES + " s");
            level = Level.FINE; // the same again every two seconds helps nobody
        }
    }
}
