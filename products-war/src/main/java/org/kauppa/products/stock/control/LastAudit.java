package org.kauppa.products.stock.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.kauppa.products.persistence.control.Moment;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.products.stock.entity.Audit;
import org.kauppa.products.stock.entity.AuditSummary;

/** What the last audit of the books found, kept so that any instance can tell. */
@ApplicationScoped
public class LastAudit {

    @Inject
    @WriteStore
    EntityManager primary;

    /** Keeps the result of an audit instead of the one before. */
    @Transactional
    public void keep(Audit audit) {
        primary.createNativeQuery(
                        "insert into last_audit (id, checked_at, products, differences) values (1, ?1, ?2, ?3)"
                                + " on duplicate key update checked_at = ?1, products = ?2, differences = ?3")
                .setParameter(1, Moment.inTables(audit.checkedAt()))
                .setParameter(2, audit.products())
                .setParameter(3, audit.differences().size())
                .executeUpdate();
    }

    /** The result that was kept; empty when there was none. */
    public static Optional<AuditSummary> read(EntityManager store) {
        List<?> rows = store.createNativeQuery("select checked_at, differences, products from last_audit")
                .getResultList();
        return rows.stream().findFirst().map(row -> summary((Object[]) row));
    }

    private static AuditSummary summary(Object[] row) {
        return new AuditSummary(Moment.of(row[0]), ((Number) row[1]).intValue(), ((Number) row[2]).longValue());
    }
}
