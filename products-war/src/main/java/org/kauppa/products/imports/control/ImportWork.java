package org.kauppa.products.imports.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.products.imports.entity.RowsNoLongerHold;
import org.kauppa.products.persistence.control.Transactions;

/** Carries out imports behind the requests that confirm them, one after the other. */
@ApplicationScoped
public class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Transactions transactions;

    @Inject
    ImportTransaction imports;

    @Inject
    ImportAttempt attempts;

    @Inject
    ImportStore store;

    private ExecutorService thread;

    @PostConstruct
    void start() {
        thread = Executors.newSingleThreadExecutor(threads);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /** Carries out an import that the caller has begun, some time soon. */
    public void submit(String id, String attempt, String madeBy) {
        thread.submit(() -> run(id, attempt, madeBy));
    }

    private void run(String id, String attempt, String madeBy) {
        try {
            var plan = store.plan(id);
            done(() -> imports.apply(id, attempt, plan, madeBy));
            LOG.info(() -> "Import " + id + " of " + plan.size() + " rows is applied, for " + madeBy);
        } catch (RowsNoLongerHold e) {
            end(id, () -> attempts.failed(id, attempt, e.rows()));
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, e, () -> "Import " + id + " was interrupted; nothing of it was done");
            end(id, () -> attempts.interrupted(id, attempt));
        }
    }

    /** When even that fails the attempt is dead all the same, after a while. */
    private void end(String id, Runnable work) {
        try {
            done(work);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, e, () -> "How import " + id + " ended could not be noted");
        }
    }

    private void done(Runnable work) {
        transactions.run(() -> {
            work.run();
            return true;
        });
    }
}
