package org.kauppa.products.stock.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.stock.entity.AuditUnfinished;
import org.kauppa.service.problems.UnavailableMapper;

/** 503: the first audit after a start has much to read. */
@Provider
public class AuditUnfinishedMapper extends UnavailableMapper<AuditUnfinished> {

    /** The one answer. */
    public AuditUnfinishedMapper() {
        super("The books are still being read; ask again to go on.", 1);
    }
}
