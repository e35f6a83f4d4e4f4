package org.kauppa.products.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Collectors;
import org.kauppa.products.consistency.control.CommitWatch;
import org.kauppa.products.consistency.control.Written;
import org.kauppa.products.imports.entity.ImportReport;
import org.kauppa.products.persistence.control.WriteStore;

/**
 * Who carries out an import, of all instances: the one that says so again and again under its attempt's name. An attempt
 * that has not been heard of for a while is dead, and another may begin.
 */
@ApplicationScoped
public class ImportAttempt {

    static final int SECONDS_UNTIL_DEAD = 15;

    private static final String BEGIN = "update product_import set state = 'applying', attempt = ?2, done = 0,"
            + " seen_alive_at = utc_timestamp(6) where id = ?1 and (state in ('checked', 'interrupted')"
            + " or state = 'applying' and seen_alive_at < utc_timestamp(6) - interval " + SECONDS_UNTIL_DEAD
            + " second)";

    private static final String OWN = " where id = ?1 and attempt = ?2 and state = 'applying'";

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    CommitWatch commits;

    /**
     * Whether an attempt was begun, and how the import stands now.
     *
     * @param isBegun false when it is being carried out already, or has been
     */
    public record Begun(boolean isBegun, ImportReport report) {}

    /**
     * Begins, unless it is being carried out or has been.
     *
     * @throws org.kauppa.products.imports.entity.UnknownImport when there is no such import
     */
    @Transactional
    public Written<Begun> begin(String id, String attempt) {
        var begun = primary.createNativeQuery(BEGIN)
                .setParameter(1, id)
                .setParameter(2, attempt)
                .executeUpdate();
        return Written.by(commits.follow(primary), new Begun(begun == 1, ImportStore.report(primary, id)));
    }

    /**
     * Says that the attempt lives, and how many rows it has done; beside the transaction that does them, which nobody else
     * sees.
     *
     * @throws AttemptLost when another attempt has begun since
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void alive(String id, String attempt, int done) {
        update("done = ?3, seen_alive_at = utc_timestamp(6)", id, attempt, done);
    }

    /**
     * Ends the attempt; belongs inside the transaction that carries out the rows.
     *
     * @throws AttemptLost when another attempt has begun since
     */
    @Transactional(TxType.MANDATORY)
    public void applied(String id, String attempt, int done) {
        update("done = ?3, state = 'applied', plan = null", id, attempt, done);
    }

    /** Ends the attempt: the rows no longer hold. */
    @Transactional
    public void failed(String id, String attempt, List<Integer> rows) {
        var json = rows.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        update("failed_rows = ?3, done = 0, state = 'failed', plan = null", id, attempt, json);
    }

    /** Ends the attempt: something else went wrong, and it may be made again. */
    @Transactional
    public void interrupted(String id, String attempt) {
        update("done = ?3, state = 'interrupted'", id, attempt, 0);
    }

    private void update(String changes, String id, String attempt, Object value) {
        var updated = primary.createNativeQuery("update product_import set " + changes + OWN)
                .setParameter(1, id)
                .setParameter(2, attempt)
                .setParameter(3, value)
                .executeUpdate();
        if (updated == 0) {
            throw new AttemptLost();
        }
    }

    /** Another attempt has begun, or this one has ended. */
    static final class AttemptLost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private AttemptLost() {
            super("Another attempt has taken over");
        }
    }
}
