package org.kauppa.service.database;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work that a service does again and again while it runs. A failure is logged, and the work tried again next time. */
public final class RepeatedWork {

    private static final Logger LOG = Logger.getLogger(RepeatedWork.class.getName());

    private final String name;
    private final Duration between;
    private final Runnable work;
    private ScheduledFuture<?> task;

    /**
     * Work that is not yet begun.
     *
     * @param name the work in a log line: "Forgetting expired keys"
     * @param between from the end of one time to the beginning of the next
     */
    public RepeatedWork(String name, Duration between, Runnable work) {
        this.name = name;
        this.between = between;
        this.work = work;
    }

    /** Begins, in the background. */
    public synchronized void begin(ScheduledExecutorService background) {
        task = background.scheduleWithFixedDelay(
                this::once, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops; what is being done is done to its end. */
    public synchronized void end() {
        if (task != null) {
            task.cancel(false);
        }
    }

    private void once() {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) { // else the scheduler would stop in silence
            LOG.log(Level.WARNING, e, () -> name + " failed; next try in " + between);
        }
    }
}
