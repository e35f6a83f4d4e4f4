package org.kauppa.products.pictures.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.kauppa.products.persistence.control.DatabaseProbe;
import org.kauppa.service.database.RepeatedWork;

/** Forgets pictures that no product has any more, a month after they were given to one: until then a change can be undone. */
@ApplicationScoped
class PictureExpiry {

    private static final int KEPT_DAYS = 30;
    private static final int AT_ONCE = 50;

    @Inject
    ScheduledExecutorService background;

    @Inject
    DatabaseProbe databases;

    @Inject
    PictureTransaction pictures;

    private final RepeatedWork work =
            new RepeatedWork("Forgetting pictures of no product", Duration.ofHours(1), this::forget);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        work.begin(background);
    }

    @PreDestroy
    void stop() {
        work.end();
    }

    private void forget() {
        if (databases.canWrite()) {
            pictures.forget(KEPT_DAYS, AT_ONCE);
        }
    }
}
