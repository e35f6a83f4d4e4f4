package org.kauppa.products.persistence.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.service.database.DatabaseFault;

/**
 * Tries both paths to the databases again and again, so that a health check answers at once even while a connection
 * attempt is waiting for its time limit.
 */
@ApplicationScoped
public class DatabaseProbe {

    private static final Logger LOG = Logger.getLogger(DatabaseProbe.class.getName());
    private static final int SECONDS_BETWEEN_PROBES = 1;
    private static final String TABLES_ARE_THERE = "select count(*) from (select 1 from product limit 1) p";
    private static final String ANSWERS = "select 1";
    private static final String TAKES_WRITES = "select @@global.super_read_only";

    @Inject
    ScheduledExecutorService background;

    @Inject
    ReadStore replicas;

    @Inject
    @WriteStore
    EntityManager primary;

    private volatile boolean tablesSeen;
    private volatile boolean reads;
    private volatile boolean writes;
    private ScheduledFuture<?> readProbe;
    private ScheduledFuture<?> writeProbe;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        readProbe = repeat(() -> reads = succeeds("Reads", reads, this::tryRead));
        writeProbe = repeat(() -> writes = succeeds("Writes", writes, this::tryWrite));
    }

    @PreDestroy
    void stop() {
        readProbe.cancel(false);
        writeProbe.cancel(false);
    }

    /** Whether a replica answered lately, with the tables there. */
    public boolean canRead() {
        return reads;
    }

    /** Whether the primary answered lately and takes writes. */
    public boolean canWrite() {
        return writes;
    }

    /** Lets those who wait for the primary know at once what one of them has met, until the next probe. */
    void noteWriteFailure(RuntimeException failure) {
        if (DatabaseFault.of(failure) == DatabaseFault.UNAVAILABLE && !DatabaseFault.isPoolExhausted(failure)) {
            writes = false;
        }
    }

    private ScheduledFuture<?> repeat(Runnable probe) {
        return background.scheduleWithFixedDelay(probe, 0, SECONDS_BETWEEN_PROBES, TimeUnit.SECONDS);
    }

    /** The tables must have been there once; that they are made anew for a moment is no reason to stop serving. */
    private boolean tryRead() {
        replicas.read(store ->
                store.createNativeQuery(tablesSeen ? ANSWERS : TABLES_ARE_THERE).getSingleResult());
        tablesSeen = true;
        return true;
    }

    private boolean tryWrite() {
        var readOnly = (Number) primary.createNativeQuery(TAKES_WRITES).getSingleResult();
        return readOnly.intValue() == 0;
    }

    /** A failure is an answer here; it is logged when it is news. */
    private static boolean succeeds(String path, boolean before, BooleanSupplier attempt) {
        try {
            var now = attempt.getAsBoolean();
            if (now != before) {
                LOG.info(() -> path + (now ? " are available" : " are unavailable: the server is read-only"));
            }
            return now;
        } catch (RuntimeException | LinkageError e) { // else the scheduler would stop in silence
            if (DatabaseFault.isPoolExhausted(e)) {
                return before; // the requests that have the connections are getting on
            }
            LOG.log(before ? Level.WARNING : Level.FINE, e, () -> path + " are unavailable");
            return false;
        }
    }
}
