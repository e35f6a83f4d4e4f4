package org.kauppa.products.operations.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.kauppa.products.operations.control.ServerCheck;
import org.kauppa.products.operations.entity.OperationsReport;
import org.kauppa.products.persistence.control.ReadStore;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.stock.control.LastAudit;
import org.kauppa.products.stock.entity.AuditSummary;
import org.kauppa.service.requests.Gate;

/** How the shop is behind its services. One asks at a time, so that asking costs the databases few connections. */
@ApplicationScoped
public class ShopState {

    private static final int WAITING = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Gate oneAtATime =
            new Gate(1, WAITING, PATIENCE, () -> new TransactionConflict("Too many ask how the databases are"));

    @Inject
    ServerCheck servers;

    @Inject
    ReadStore replicas;

    /** What every server says now, and what the books were like when they were checked last. */
    public OperationsReport report() {
        return oneAtATime.pass(() -> OperationsReport.of(servers.run(), lastAudit()));
    }

    /** While nothing can be read, the rest of the report is wanted all the more. */
    private Optional<AuditSummary> lastAudit() {
        try {
            return replicas.read(LastAudit::read);
        } catch (ReadStore.ReplicaLost e) {
            return Optional.empty();
        }
    }
}
