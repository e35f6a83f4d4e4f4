package org.kauppa.products.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.kauppa.products.imports.entity.PlannedRow;
import org.kauppa.products.imports.entity.RowsNoLongerHold;
import org.kauppa.products.persistence.control.WriteStore;

/** The one transaction that carries out a plan, and says so: all of it is done, or nothing. */
@ApplicationScoped
public class ImportTransaction {

    private static final int ROWS_AT_ONCE = 500;

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    ImportAttempt attempts;

    /**
     * Carries out the rows.
     *
     * @param madeBy who is named in the ledger
     * @throws RowsNoLongerHold when products have changed since; then nothing was done
     */
    @Transactional
    public void apply(String id, String attempt, List<PlannedRow> plan, String madeBy) {
        try {
            new Run(id, attempt, new PlannedStatements(primary.unwrap(Connection.class), madeBy)).apply(plan);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be stored", e);
        }
        attempts.applied(id, attempt, plan.size());
    }

    private interface Step {
        void run(List<PlannedRow> rows) throws SQLException;
    }

    private final class Run {

        private final String id;
        private final String attempt;
        private final PlannedStatements statements;
        private final List<Integer> failed = new ArrayList<>();
        private int done;

        Run(String id, String attempt, PlannedStatements statements) {
            this.id = id;
            this.attempt = attempt;
            this.statements = statements;
        }

        void apply(List<PlannedRow> plan) throws SQLException {
            var changes = plan.stream()
                    .filter(row -> !row.creates())
                    .sorted(Comparator.comparing(PlannedRow::id))
                    .toList();
            inParts(plan.stream().filter(PlannedRow::creates).toList(), rows -> {
                statements.create(rows);
                done += rows.size();
            });
            inParts(changes, statements::record);
            inParts(changes, rows -> {
                failed.addAll(statements.change(rows));
                done += rows.size();
            });
            if (!failed.isEmpty()) {
                Collections.sort(failed);
                throw new RowsNoLongerHold(failed);
            }
        }

        private void inParts(List<PlannedRow> rows, Step step) throws SQLException {
            for (var start = 0; start < rows.size(); start += ROWS_AT_ONCE) {
                step.run(rows.subList(start, Math.min(rows.size(), start + ROWS_AT_ONCE)));
                attempts.alive(id, attempt, done);
            }
        }
    }
}
