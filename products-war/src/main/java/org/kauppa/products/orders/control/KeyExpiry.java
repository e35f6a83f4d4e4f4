package org.kauppa.products.orders.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.products.persistence.control.DatabaseProbe;

/**
 * Forgets idempotency keys a while after the 24 hours for which the contract keeps them, and limits when they hold
 * nobody back any more: some each minute and in small
 * transactions. Every instance does: two that meet only find less to do.
 */
@ApplicationScoped
class KeyExpiry {

    private static final Logger LOG = Logger.getLogger(KeyExpiry.class.getName());
    private static final int KEPT_HOURS = 25;
    private static final int AT_ONCE = 500;
    private static final int ROUNDS = 100;
    private static final int SECONDS_BETWEEN = 60;

    @Inject
    ScheduledExecutorService background;

    @Inject
    DatabaseProbe databases;

    @Inject
    KeyExpiryTransaction transaction;

    @Inject
    GuestLimit guestLimit;

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
            forgetAll(() -> transaction.forget(KEPT_HOURS, AT_ONCE));
            forgetAll(() -> guestLimit.forget(AT_ONCE));
        } catch (RuntimeException | LinkageError e) { // else the scheduler would stop in silence
            LOG.log(Level.WARNING, e, () -> "Expired idempotency keys or limits are still there, next try in a minute");
        }
    }

    private void forgetAll(IntSupplier some) {
        var round = 0;
        while (round < ROUNDS && databases.canWrite() && some.getAsInt() == AT_ONCE) {
            round++;
        }
    }
}
