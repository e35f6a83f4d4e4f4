package org.kauppa.products.stock.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.products.persistence.control.DatabaseProbe;
import org.kauppa.products.stock.control.BookCheck;
import org.kauppa.products.stock.control.LastAudit;
import org.kauppa.products.stock.entity.Audit;

/** The books and their audits. */
@ApplicationScoped
public class Books {

    private static final Logger LOG = Logger.getLogger(Books.class.getName());

    @Inject
    BookCheck check;

    @Inject
    LastAudit last;

    @Inject
    DatabaseProbe databases;

    /**
     * Checks the books, and keeps the result where that is possible: the check itself needs no primary.
     *
     * @throws org.kauppa.products.stock.entity.AuditUnfinished when ten seconds were not enough; the next call goes on
     */
    public Audit audit() {
        var audit = check.run();
        try {
            if (databases.canWrite()) {
                last.keep(audit);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The result of the audit could not be kept");
        }
        return audit;
    }
}
