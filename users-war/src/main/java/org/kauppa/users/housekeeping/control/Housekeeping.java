package org.kauppa.users.housekeeping.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.kauppa.service.database.RepeatedWork;
import org.kauppa.users.storage.control.UsersSchema;

/** Forgets every minute. Every instance does: two that meet only find less to do. */
@ApplicationScoped
class Housekeeping {

    private static final int ROUNDS = 100;

    @Inject
    ScheduledExecutorService background;

    @Inject
    UsersSchema schema;

    @Inject
    Expiry expiry;

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
        if (schema.isReady()) {
            IntStream.range(0, Expiry.kinds()).forEach(this::forget);
        }
    }

    private void forget(int kind) {
        var round = 0;
        while (round < ROUNDS && expiry.forget(kind) == Expiry.AT_ONCE) {
            round++;
        }
    }
}
