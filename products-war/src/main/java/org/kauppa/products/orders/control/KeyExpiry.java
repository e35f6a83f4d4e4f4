package org.kauppa.products.orders.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntSupplier;
import org.kauppa.products.persistence.control.DatabaseProbe;
import org.kauppa.service.database.RepeatedWork;

/**
 * Forgets idempotency keys a while after the 24 hours for which the contract keeps them, limits that hold nobody back any
 * more, deleted customers, and old counts of refused purchases: some each minute and in small transactions. Every instance does: two that meet only find less to do.
 */
@ApplicationScoped
class KeyExpiry {

    private static final int KEPT_HOURS = 25;
    private static final int AT_ONCE = 500;
    private static final int ROUNDS = 100;

    @Inject
    ScheduledExecutorService background;

    @Inject
    DatabaseProbe databases;

    @Inject
    KeyExpiryTransaction transaction;

    @Inject
    GuestLimit guestLimit;

    @Inject
    CustomerErasure erasure;

    @Inject
    RefusalCountTransaction refusals;

    private final RepeatedWork work =
            new RepeatedWork("Forgetting what has expired", Duration.ofMinutes(1), this::forget);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        work.begin(background);
    }

    @PreDestroy
    void stop() {
        work.end();
    }

    private void forget() {
        forgetAll(() -> transaction.forget(KEPT_HOURS, AT_ONCE));
        forgetAll(() -> guestLimit.forget(AT_ONCE));
        forgetAll(() -> erasure.forget(AT_ONCE));
        forgetAll(() -> refusals.forget(AT_ONCE));
    }

    private void forgetAll(IntSupplier some) {
        var round = 0;
        while (round < ROUNDS && databases.canWrite() && some.getAsInt() == AT_ONCE) {
            round++;
        }
    }
}
