package org.kauppa.products.orders.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import org.kauppa.products.orders.entity.PurchaseRefused;
import org.kauppa.products.orders.entity.RefusedHour;
import org.kauppa.products.persistence.control.DatabaseProbe;
import org.kauppa.service.database.RepeatedWork;

/**
 * Counts refused purchases. They are counted here and written each second, so that no purchase waits for it, however many
 * are refused; while the primary is lost they wait, a number for each hour and reason. What has not been written is lost
 * with the instance.
 */
@ApplicationScoped
public class RefusalCount {

    @Inject
    ScheduledExecutorService background;

    @Inject
    DatabaseProbe databases;

    @Inject
    RefusalCountTransaction transaction;

    private final Map<RefusedHour, Long> unwritten = new TreeMap<>();
    private final RepeatedWork work =
            new RepeatedWork("Counting refused purchases", Duration.ofSeconds(1), this::write);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        work.begin(background);
    }

    @PreDestroy
    void stop() {
        work.end();
    }

    /** Counts a purchase that was refused just now: not one that is told again how it was decided. */
    public void count(PurchaseRefused refusal) {
        add(Map.of(new RefusedHour(Instant.now().truncatedTo(ChronoUnit.HOURS), refusal.kind()), 1L));
    }

    void write() {
        if (!databases.canWrite()) {
            return;
        }
        var counted = take();
        if (counted.isEmpty()) {
            return;
        }
        try {
            transaction.add(counted);
        } catch (RuntimeException e) {
            add(counted);
            throw e;
        }
    }

    private synchronized void add(Map<RefusedHour, Long> counted) {
        counted.forEach((hour, purchases) -> unwritten.merge(hour, purchases, Long::sum));
    }

    private synchronized Map<RefusedHour, Long> take() {
        var counted = new TreeMap<>(unwritten);
        unwritten.clear();
        return counted;
    }
}
