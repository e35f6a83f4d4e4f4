package org.kauppa.local.mysql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One connection as root that stays open between probes: a new one each second would cost the server a sign-in and would
 * show in its statement counters.
 */
final class Session {

    private final Server server;
    private Connection connection;

    Session(Server server) {
        this.server = server;
    }

    /** @return a connection that answered just now; not to be closed by the caller. */
    Connection open() throws SQLException {
        if (connection != null && !connection.isValid(2)) {
            close();
        }
        if (connection == null) {
            connection = server.connect();
        }
        return connection;
    }

    void close() {
        if (connection == null) {
            return;
        }
        var old = connection;
        connection = null;
        try {
            old.close();
        } catch (SQLException ended) {
            // The server ended first; nothing is left to close.
            return;
        }
    }
}
