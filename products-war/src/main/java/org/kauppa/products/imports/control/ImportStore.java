package org.kauppa.products.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kauppa.products.consistency.control.CommitWatch;
import org.kauppa.products.consistency.control.Written;
import org.kauppa.products.imports.entity.ImportReport;
import org.kauppa.products.imports.entity.Plan;
import org.kauppa.products.imports.entity.PlannedRow;
import org.kauppa.products.imports.entity.RowError;
import org.kauppa.products.imports.entity.UnknownImport;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.service.json.JsonAnswers;

/** Imports in their table. */
@ApplicationScoped
public class ImportStore {

    private static final String SELECT = "select id, made_by, made_at, if(state = 'applying' and seen_alive_at <"
            + " utc_timestamp(6) - interval " + ImportAttempt.SECONDS_UNTIL_DEAD + " second, 'interrupted', state),"
            + " total, to_create, to_change, unchanged, wrong, errors, done, failed_rows from product_import where id = ?1";

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    CommitWatch commits;

    /** Stores a plan, to be confirmed. */
    @Transactional
    public Written<ImportReport> add(Plan plan, String madeBy) {
        var id = UUID.randomUUID().toString();
        primary.createNativeQuery(
                        "insert into product_import (id, made_by, made_at, state, total, to_create, to_change,"
                                + " unchanged, wrong, errors, plan) values (?1, ?2, utc_timestamp(6), 'checked', ?3, ?4, ?5, ?6, ?7,"
                                + " ?8, ?9)")
                .setParameter(1, id)
                .setParameter(2, madeBy)
                .setParameter(3, plan.total())
                .setParameter(4, plan.toCreate())
                .setParameter(5, plan.toChange())
                .setParameter(6, plan.unchanged())
                .setParameter(7, plan.wrong())
                .setParameter(8, JsonAnswers.JSONB.toJson(plan.errors()))
                .setParameter(9, PlanFile.write(plan.rows()))
                .executeUpdate();
        return Written.by(commits.follow(primary), report(primary, id));
    }

    /**
     * An import as {@code store} has it.
     *
     * @throws UnknownImport when it is not there
     */
    public static ImportReport report(EntityManager store, String id) {
        List<?> rows = store.createNativeQuery(SELECT).setParameter(1, id).getResultList();
        return rows.stream().map(row -> report((Object[]) row)).findFirst().orElseThrow(UnknownImport::new);
    }

    /** What an import is to do. */
    List<PlannedRow> plan(String id) {
        var plan = primary.createNativeQuery("select plan from product_import where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
        return PlanFile.read((byte[]) plan);
    }

    /** Forgets at most {@code most} imports older than {@code days}, and says how many there were. */
    @Transactional
    public int forget(int days, int most) {
        return primary.createNativeQuery(
                        "delete from product_import where made_at < utc_timestamp(6) - interval ?1 day limit " + most)
                .setParameter(1, days)
                .executeUpdate();
    }

    private static ImportReport report(Object[] row) {
        return new ImportReport(
                (String) row[0],
                (String) row[1],
                instant(row[2]),
                (String) row[3],
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                List.of(JsonAnswers.JSONB.fromJson((String) row[9], RowError[].class)),
                number(row[10]),
                row[11] == null ? List.of() : List.of(JsonAnswers.JSONB.fromJson((String) row[11], Integer[].class)));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Instant instant(Object value) {
        var moment = value instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
        return moment.toInstant(ZoneOffset.UTC);
    }
}
