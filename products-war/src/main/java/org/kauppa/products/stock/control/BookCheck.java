package org.kauppa.products.stock.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kauppa.products.persistence.control.ReadStore;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.stock.entity.Audit;
import org.kauppa.products.stock.entity.BookDifference;
import org.kauppa.service.requests.Gate;

/**
 * Checks the books on a replica, in one snapshot. It keeps how far it has got: a first check after the start reads
 * everything, a later one only what is new and the last five minutes, however long the books have become.
 */
@ApplicationScoped
public class BookCheck {

    static final int MOST_DIFFERENCES = 100;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int WAITING = 20;

    private final Gate oneAtATime =
            new Gate(1, WAITING, LIMIT, () -> new TransactionConflict("Too many check the books"));

    @Inject
    ReadStore replicas;

    private Ledger ledger = new Ledger();
    private OrderBook orders = new OrderBook();
    private boolean suspicious;

    /**
     * Checks the books.
     *
     * @throws org.kauppa.products.stock.entity.AuditUnfinished when ten seconds were not enough; the next call goes on
     */
    public Audit run() {
        return oneAtATime.pass(() -> {
            var audit = check();
            if (!audit.differences().isEmpty() && !suspicious) {
                // What was summed up may be wrong, if a transaction hung for minutes: only a whole reading accuses.
                suspicious = true;
                startOver();
                audit = check();
            }
            suspicious = !audit.differences().isEmpty();
            return audit;
        });
    }

    private Audit check() {
        var deadline = new Deadline(LIMIT);
        return replicas.readOnOneConnection(snapshot -> {
            if (ledger.isOfOtherTables(snapshot)) {
                startOver();
            }
            List<BookDifference> differences = new ArrayList<>();
            var products = ledger.check(snapshot, deadline, differences);
            orders.check(snapshot, deadline, differences);
            return new Audit(Instant.now(), products, differences);
        });
    }

    private void startOver() {
        ledger = new Ledger();
        orders = new OrderBook();
    }
}
