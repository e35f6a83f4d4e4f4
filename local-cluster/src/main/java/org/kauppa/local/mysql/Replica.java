package org.kauppa.local.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.kauppa.local.supervision.Life;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Unusable;

/**
 * The life of a server that follows the primary. Its data is a copy and expendable: cloned when it is new, half made, or so
 * far gone that replication cannot go on from it.
 */
final class Replica implements Life {

    /** After that many starts in a row on which it never served, its data is taken to be unusable. */
    private static final int TRIES_ON_THE_SAME_DATA = 2;

    private final Server server;
    private final Cloning cloning;
    private final Replication replication;
    private final Session session;
    private boolean following;
    private boolean caughtUp;
    private int tries;

    /** @param primaryServes done when the primary answers; cloning waits for it. */
    Replica(
            Server server,
            Server primary,
            CompletableFuture<Void> primaryServes,
            String replicationPassword,
            Processes processes) {
        this.server = server;
        this.cloning = new Cloning(server, primary, primaryServes, replicationPassword, processes);
        this.replication = new Replication(primary, replicationPassword);
        this.session = new Session(server);
    }

    /** Exists when the data is a whole copy. */
    private Path whole() {
        return server.folder().resolve("cloned");
    }

    @Override
    public void prepare() throws IOException, SQLException, InterruptedException {
        session.close();
        following = false;
        caughtUp = false;
        if (tries >= TRIES_ON_THE_SAME_DATA) {
            Files.deleteIfExists(whole());
        }
        if (!Files.exists(whole())) {
            cloning.run();
            Files.createFile(whole());
            tries = 0;
        }
        tries++;
    }

    @Override
    public boolean serves() throws IOException, SQLException, InterruptedException, Unusable {
        var connection = session.open();
        if (!following) {
            replication.follow(connection);
            following = true;
        }
        if (replication.isBroken(connection)) {
            Files.deleteIfExists(whole());
            throw new Unusable("cannot go on following the primary; it is made anew from a copy");
        }
        if (!caughtUp) {
            caughtUp = replication.hasCaughtUp(connection);
        }
        if (caughtUp) {
            tries = 0;
        }
        return caughtUp;
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(180);
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(20);
    }
}
