package org.kauppa.users.housekeeping.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.kauppa.users.storage.control.UsersSchema;

/** Forgets every minute. Every instance does: two that meet only find less to do. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    private static final int SECONDS_BETWEEN = 60;
    private static final int ROUNDS = 100;

    @Inject
    ScheduledExecutorService background;

    @Inject
    UsersSchema schema;

    @Inject
    Expiry expiry;

    private ScheduledFuture<?> task;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        task = background.scheduleWithFixedDelay(this::run, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        task.cancel(false);
    }

    private void run() {
        try {
            if (schema.isReady()) {
                IntStream.range(0, Expiry.kinds()).forEach(this::forget);
            }
        } catch (RuntimeException | LinkageError e) { // else the scheduler would stop in silence
            LOG.log(Level.WARNING, e, () -> "What should be forgotten is still there, next try in a minute");
        }
    }

    private void forget(int kind) {
        var round = 0;
        while (round < ROUNDS && expiry.forget(kind) == Expiry.AT_ONCE) {
            round++;
        }
    }
}
