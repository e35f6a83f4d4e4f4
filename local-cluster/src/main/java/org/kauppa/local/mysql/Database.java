package org.kauppa.local.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.kauppa.local.supervision.Life;

/** The life of a server that owns its data: made with accounts and schema the first time, never made anew by itself. */
final class Database implements Life {

    private final Server server;
    private final Accounts accounts;
    private final Session session;
    private boolean rightsGiven;

    Database(Server server, Accounts accounts) {
        this.server = server;
        this.accounts = accounts;
        this.session = new Session(server);
    }

    /** Exists from the moment on at which others may have written to the data. */
    private Path inUse() {
        return server.folder().resolve("in-use");
    }

    @Override
    public void prepare() throws IOException, SQLException, InterruptedException {
        session.close();
        rightsGiven = false;
        if (Files.exists(inUse())) {
            server.keepData();
        } else {
            server.makeData(accounts.sql());
        }
    }

    @Override
    public boolean serves() throws IOException, SQLException, InterruptedException {
        var connection = session.open();
        if (!rightsGiven) {
            giveRights(connection);
            rightsGiven = true;
        }
        if (!Files.exists(inUse())) {
            Files.createFile(inUse());
            server.keepData();
        }
        return true;
    }

    /** At every start: the data may be of a version that had fewer tables. */
    private void giveRights(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var right : accounts.rights()) {
                statement.execute(right);
            }
        }
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(180); // after a crash the log is applied first
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(20);
    }
}
