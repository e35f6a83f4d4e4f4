package org.kauppa.web.admin.operations.entity;

import java.time.Instant;
import java.util.List;

/**
 * How the databases of products are, as products tells staff.
 *
 * @param audit what the last audit of the books found; null when there was none
 */
public record OperationsReport(Writes writes, List<Database> databases, Audit audit) {

    /** Whether anything can be bought or changed. */
    public record Writes(boolean available) {}

    /**
     * A database server.
     *
     * @param name its role and, where there are several, its number: {@code replica-2}
     * @param role primary or replica
     * @param reachable whether it answered within a second
     * @param lagSeconds how old what it applies is; null when that is unknown, and for a primary
     * @param transactionsBehind how many transactions of the primary it lacks; null as above
     * @param replicating whether it follows the primary; null as above
     */
    public record Database(
            String name,
            String role,
            boolean reachable,
            Long lagSeconds,
            Long transactionsBehind,
            Boolean replicating) {

        /** Whether it is the one that is written to. */
        public boolean isPrimary() {
            return "primary".equals(role);
        }

        /** Its number among those of its role; nothing where it is the only one. */
        public String number() {
            return name.replaceFirst("^\\D*", "");
        }
    }

    /** What an audit of the books found. */
    public record Audit(Instant checkedAt, long products, long differences) {}

    /** How a database is: {@code silent}, {@code writable}, {@code read-only}, {@code follows}, {@code stopped} or {@code unclear}. */
    public String stateOf(Database database) {
        if (!database.reachable()) {
            return "silent";
        }
        if (database.isPrimary()) {
            return writes.available() ? "writable" : "read-only";
        }
        if (database.replicating() == null) {
            return "unclear";
        }
        return database.replicating() ? "follows" : "stopped";
    }
}
