package org.kauppa.products.persistence.boundary;

import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.service.problems.UnavailableMapper;

/** The transaction lost against others for too long. */
@Provider
public class TransactionConflictMapper extends UnavailableMapper<TransactionConflict> {

    /** The one answer. */
    public TransactionConflictMapper() {
        super("Too many purchases at once; nothing was changed.", 1);
    }
}
