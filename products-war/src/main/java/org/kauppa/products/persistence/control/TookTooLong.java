package org.kauppa.products.persistence.control;

import java.sql.SQLException;
import org.kauppa.service.database.DatabaseFault;

/** The database gave up a query because it took longer than anybody would wait for the answer. */
public class TookTooLong extends RuntimeException {

    /** How a query begins that the database gives up after a second, before the connection's own limit breaks it. */
    public static final String SELECT = "select /*+ MAX_EXECUTION_TIME(1000) */";

    /** ER_QUERY_TIMEOUT. */
    private static final int QUERY_TIMEOUT = 3024;

    private static final long serialVersionUID = 1L;

    private TookTooLong(RuntimeException cause) {
        super("The query was given up after its time limit", cause);
    }

    /** This, when {@code failure} came of the limit, else the same. */
    public static RuntimeException orSame(RuntimeException failure) {
        var isOfLimit = DatabaseFault.causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == QUERY_TIMEOUT);
        return isOfLimit ? new TookTooLong(failure) : failure;
    }
}
