package org.kauppa.products.imports.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.kauppa.products.persistence.control.DatabaseProbe;
import org.kauppa.service.database.RepeatedWork;

/** Forgets imports after a week: what they did stands in the ledger. */
@ApplicationScoped
class ImportExpiry {

    private static final int KEPT_DAYS = 7;
    private static final int AT_ONCE = 20;

    @Inject
    ScheduledExecutorService background;

    @Inject
    DatabaseProbe databases;

    @Inject
    ImportStore imports;

    private final RepeatedWork work = new RepeatedWork("Forgetting old imports", Duration.ofHours(1), this::forget);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        work.begin(background);
    }

    @PreDestroy
    void stop() {
        work.end();
    }

    private void forget() {
        if (databases.canWrite()) {
            imports.forget(KEPT_DAYS, AT_ONCE);
        }
    }
}
