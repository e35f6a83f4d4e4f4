package org.kauppa.local.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Life;
import org.kauppa.local.supervision.Processes;

/** The life of a server that owns its data: made with accounts and schema the first time, never made anew by itself. */
final class Database implements Life {

    private static final Duration INITIALISATION = Duration.ofSeconds(90);

    private final Server server;
    private final Accounts accounts;
    private final Processes processes;
    private final Session session;

    Database(Server server, Accounts accounts, Processes processes) {
        this.server = server;
        this.accounts = accounts;
        this.processes = processes;
        this.session = new Session(server);
    }

    @Override
    public void prepare() throws IOException, SQLException, InterruptedException {
        session.close();
        if (!Files.exists(server.data())) {
            initialise();
        }
    }

    /** Under another name first, so that an interrupted initialisation is not taken for data. */
    void initialise() throws IOException, InterruptedException {
        Folders.createPrivate(server.folder());
        var draft = server.folder().resolve("data.new");
        Folders.delete(draft);
        var statements = server.folder().resolve("accounts.sql");
        Folders.writePrivate(statements, accounts.sql());
        var mysqld = processes.start(server.initialisation(draft, statements));
        if (!mysqld.waitFor(INITIALISATION.toSeconds(), TimeUnit.SECONDS)) {
            Processes.stop(mysqld, stopLimit());
        }
        if (mysqld.exitValue() != 0) {
            throw new StartFailure(server.name() + " could not be initialised. Its log says why: " + server.log());
        }
        Files.delete(statements);
        Files.move(draft, server.data());
    }

    @Override
    public boolean serves() throws IOException, SQLException, InterruptedException {
        session.open();
        return true;
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(90); // after a crash the log is applied first
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(20);
    }
}
