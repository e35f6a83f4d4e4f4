package org.kauppa.products.stock.control;

import java.time.Duration;
import org.kauppa.products.stock.entity.AuditUnfinished;

/** Until when an audit may go on. */
final class Deadline {

    private final long end;

    Deadline(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    /** @throws AuditUnfinished when it has passed */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new AuditUnfinished();
        }
    }
}
