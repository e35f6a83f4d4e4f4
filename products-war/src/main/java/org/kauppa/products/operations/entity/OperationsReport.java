package org.kauppa.products.operations.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kauppa.products.stock.entity.AuditSummary;

/**
 * How the databases are. Servers have names of their own here: where they are is nobody's business outside.
 *
 * @param audit what the last audit of the books found, or null when there was none
 */
@JsonbPropertyOrder({"writes", "databases", "audit"})
public record OperationsReport(Writes writes, List<DatabaseState> databases, AuditSummary audit) {

    /**
     * Whether anything can be bought or changed.
     *
     * @param server the name of the server that takes writes, or null
     */
    @JsonbPropertyOrder({"available", "server"})
    public record Writes(boolean available, String server) {}

    /** A server, and what it said of itself. */
    public record Checked(String name, Role role, Finding finding) {}

    /** The report of what all servers said. */
    public static OperationsReport of(List<Checked> servers, Optional<AuditSummary> audit) {
        var writable = servers.stream()
                .filter(server ->
                        server.role() == Role.PRIMARY && server.finding().takesWrites())
                .findFirst();
        var written = servers.stream()
                .filter(server -> server.role() == Role.PRIMARY)
                .flatMap(server -> server.finding().executed().stream())
                .findFirst();
        var databases = new ArrayList<DatabaseState>();
        for (var server : servers) {
            databases.add(
                    server.role() == Role.PRIMARY
                            ? DatabaseState.ofPrimary(server.name(), server.finding())
                            : DatabaseState.ofReplica(server.name(), server.finding(), written));
        }
        var writes =
                new Writes(writable.isPresent(), writable.map(Checked::name).orElse(null));
        return new OperationsReport(writes, databases, audit.orElse(null));
    }
}
