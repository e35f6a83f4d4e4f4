package org.kauppa.products.operations.entity;

import java.util.Optional;

/**
 * What a database server said of itself.
 *
 * @param problem why it said nothing, or nothing of its replication
 * @param executed the transactions it has; empty when it said nothing
 * @param takesWrites whether it is not read-only
 * @param replication how it follows another server, where it does
 */
public record Finding(
        Optional<String> problem, Optional<GtidSet> executed, boolean takesWrites, Optional<Replication> replication) {

    /**
     * How a server follows another one.
     *
     * @param running whether it both fetches and applies
     * @param secondsBehind empty when it does not know
     */
    public record Replication(boolean running, Optional<Long> secondsBehind) {}

    /** Of a server that said nothing. */
    public static Finding silent(String problem) {
        return new Finding(Optional.of(problem), Optional.empty(), false, Optional.empty());
    }
}
