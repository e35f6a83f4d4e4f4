package org.kauppa.products.operations.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;

/**
 * How one database server is.
 *
 * @param name its role, and its place in the settings
 * @param role {@code primary} or {@code replica}
 * @param reachable whether it answered within a second
 * @param lagSeconds how old what it applies is; null for a primary, and when it does not know
 * @param transactionsBehind how many transactions of the primary it lacks; null for a primary, and when nobody knows
 * @param replicating whether it follows; null for a primary, and when nobody knows
 * @param problem what is wrong, for a person, or null
 */
@JsonbPropertyOrder({"name", "role", "reachable", "lagSeconds", "transactionsBehind", "replicating", "problem"})
public record DatabaseState(
        String name,
        String role,
        boolean reachable,
        Long lagSeconds,
        Long transactionsBehind,
        Boolean replicating,
        String problem) {

    /** The state of a primary. */
    static DatabaseState ofPrimary(String name, Finding found) {
        var problem = found.problem()
                .or(() -> found.takesWrites() ? Optional.empty() : Optional.of("It is read-only."))
                .orElse(null);
        return new DatabaseState(name, Role.PRIMARY.word(), found.executed().isPresent(), null, null, null, problem);
    }

    /**
     * The state of a replica.
     *
     * @param written what the primary has; empty when it said nothing
     */
    static DatabaseState ofReplica(String name, Finding found, Optional<GtidSet> written) {
        var lag =
                found.replication().flatMap(Finding.Replication::secondsBehind).orElse(null);
        var behind = written.flatMap(all -> found.executed().map(all::countMissingIn))
                .orElse(null);
        return new DatabaseState(
                name,
                Role.REPLICA.word(),
                found.executed().isPresent(),
                lag,
                behind,
                replicating(found),
                found.problem().or(() -> problem(found)).orElse(null));
    }

    private static Boolean replicating(Finding found) {
        return found.problem().isPresent()
                ? null
                : found.replication().map(Finding.Replication::running).orElse(false);
    }

    private static Optional<String> problem(Finding found) {
        if (found.replication().isEmpty()) {
            return Optional.of("It is not set up to follow a primary.");
        }
        return found.replication().get().running() ? Optional.empty() : Optional.of("It has stopped following.");
    }
}
