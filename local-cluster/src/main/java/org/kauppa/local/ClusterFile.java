package org.kauppa.local;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.State;

/** {@code cluster.json}: what runs where, for tests and tools; readable by its owner only, for it holds a password. */
final class ClusterFile {

    private final Path file;
    private final String gateway;
    private final Path mysqlBin;
    private final String rootPassword;

    /**
     * One line of the file.
     *
     * @param kind {@code products}, {@code users}, {@code shop-web}, {@code mysql} or {@code console}.
     * @param role of a MySQL server {@code primary}, {@code replica} or {@code users}; empty for all others.
     * @param pid while there is a process.
     */
    record Entry(
            String name, String kind, Optional<String> role, Optional<Long> pid, int port, String url, State state) {}

    ClusterFile(Path file, String gateway, Path mysqlBin, String rootPassword) {
        this.file = file;
        this.gateway = gateway;
        this.mysqlBin = mysqlBin;
        this.rootPassword = rootPassword;
    }

    synchronized void write(List<Entry> entries) throws IOException {
        var processes = Json.createArrayBuilder();
        entries.forEach(entry -> processes.add(json(entry)));
        var mysql = Json.createObjectBuilder().add("bin", mysqlBin.toString()).add("rootPassword", rootPassword);
        var cluster = Json.createObjectBuilder()
                .add("gateway", gateway)
                .add("processes", processes)
                .add("mysql", mysql)
                .build();
        Folders.writePrivate(file, cluster.toString() + "\n");
    }

    private static JsonObject json(Entry entry) {
        var json = Json.createObjectBuilder().add("name", entry.name()).add("kind", entry.kind());
        entry.role().ifPresentOrElse(role -> json.add("role", role), () -> json.addNull("role"));
        entry.pid().ifPresentOrElse(pid -> json.add("pid", pid), () -> json.addNull("pid"));
        return json.add("port", entry.port())
                .add("url", entry.url())
                .add("state", entry.state().name().toLowerCase(Locale.ROOT))
                .build();
    }
}
