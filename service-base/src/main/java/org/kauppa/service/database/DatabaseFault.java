package org.kauppa.service.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a failure that came up through the persistence layer means for the request that met it. */
public enum DatabaseFault {
    /** The database cannot be reached, takes no writes or has no schema yet: the same request may work soon. */
    UNAVAILABLE,
    /** The transaction was undone in favour of another one: run it again at once. */
    CONFLICT,
    /** Not the database's fault, or one that repeating does not mend. */
    NONE;

    private static final int MAX_CAUSES = 50;

    /** ER_LOCK_WAIT_TIMEOUT. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** MySQL error codes, see "Server Error Message Reference" in the MySQL 8.0 manual. */
    private static final Set<Integer> CONFLICT_CODES = Set.of(
            LOCK_WAIT_TIMEOUT,
            1213, // ER_LOCK_DEADLOCK
            3101, // ER_TRANSACTION_ROLLBACK_DURING_COMMIT: certification failed in a replication group
            1180); // ER_ERROR_DURING_COMMIT

    private static final Set<Integer> UNAVAILABLE_CODES = Set.of(
            1040, // ER_CON_COUNT_ERROR
            1049, // ER_BAD_DB_ERROR: the schema is not there yet
            1053, // ER_SERVER_SHUTDOWN
            1146, // ER_NO_SUCH_TABLE: the schema is being made anew
            1290, // ER_OPTION_PREVENTS_STATEMENT: --super-read-only
            1836, // ER_READ_ONLY_MODE
            3100); // ER_RUN_HOOK_ERROR: the group does not accept the transaction now

    /** Whether it came of waiting too long for a row that another transaction has locked. */
    public static boolean isLockWaitTimeout(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == LOCK_WAIT_TIMEOUT);
    }

    /** Whether it is only the container's pool that had no connection left, which says nothing of the database. */
    public static boolean isPoolExhausted(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause.getMessage() != null && cause.getMessage().contains("expired max-wait-time"));
    }

    /** Looks through the causes of {@code failure} and answers with the first that means something. */
    public static DatabaseFault of(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> of((SQLException) cause))
                .filter(fault -> fault != NONE)
                .findFirst()
                .orElse(NONE);
    }

    /** The failure and what caused it; the limit is for causes that go round in circles. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MAX_CAUSES);
    }

    private static DatabaseFault of(SQLException failure) {
        if (CONFLICT_CODES.contains(failure.getErrorCode())) {
            return CONFLICT;
        }
        var state = failure.getSQLState();
        var noConnection = failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state != null && state.startsWith("08")
                || isPoolRefusal(failure);
        return noConnection || UNAVAILABLE_CODES.contains(failure.getErrorCode()) ? UNAVAILABLE : NONE;
    }

    /** Payara's pool has no error code of its own for "no connection could be had in time". */
    private static boolean isPoolRefusal(SQLException failure) {
        return failure.getErrorCode() == 0
                && failure.getMessage() != null
                && failure.getMessage().startsWith("Error in allocating a connection");
    }
}
