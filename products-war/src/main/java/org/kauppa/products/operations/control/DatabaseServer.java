package org.kauppa.products.operations.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.products.operations.entity.Finding;
import org.kauppa.products.operations.entity.Finding.Replication;
import org.kauppa.products.operations.entity.GtidSet;
import org.kauppa.products.operations.entity.Role;
import org.kauppa.service.database.ServiceDataSource;

/**
 * One database server, asked over a connection of its own.
 *
 * @param settings what the names of the settings begin with that say where it is
 * @param account the same of the account
 * @param environment the settings by their names
 */
record DatabaseServer(String name, Role role, String settings, String account, Map<String, String> environment) {

    private static final Logger LOG = Logger.getLogger(DatabaseServer.class.getName());
    private static final int CONNECT_TIMEOUT_MS = 700;
    private static final int SOCKET_TIMEOUT_MS = 900;

    /** ER_SPECIFIC_ACCESS_DENIED_ERROR. */
    private static final int DENIED = 1227;

    /** What it says of itself; that it says nothing is an answer too. */
    Finding ask() {
        try (var connection = connect()) {
            return ask(connection);
        } catch (SQLException e) {
            LOG.log(Level.FINE, e, () -> name + " does not answer");
            return Finding.silent("It cannot be reached.");
        }
    }

    private Connection connect() throws SQLException {
        var source = new ServiceDataSource(settings, account, environment);
        source.setConnectTimeout(CONNECT_TIMEOUT_MS);
        source.setSocketTimeout(SOCKET_TIMEOUT_MS);
        return source.getConnection();
    }

    private Finding ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select @@global.gtid_executed, @@global.super_read_only")) {
            row.next();
            var executed = Optional.of(GtidSet.parse(row.getString(1)));
            var takesWrites = !row.getBoolean(2);
            if (role == Role.PRIMARY) {
                return new Finding(Optional.empty(), executed, takesWrites, Optional.empty());
            }
            return replication(connection, new Finding(Optional.empty(), executed, takesWrites, Optional.empty()));
        }
    }

    private static Finding replication(Connection connection, Finding found) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show replica status")) {
            if (!row.next()) {
                return found;
            }
            var running = row.getString("Replica_IO_Running").equals("Yes")
                    && row.getString("Replica_SQL_Running").equals("Yes");
            var seconds = row.getLong("Seconds_Behind_Source");
            var behind = row.wasNull() ? Optional.<Long>empty() : Optional.of(seconds);
            return new Finding(
                    found.problem(),
                    found.executed(),
                    found.takesWrites(),
                    Optional.of(new Replication(running, behind)));
        } catch (SQLException e) {
            if (e.getErrorCode() == DENIED) {
                var problem = "The account that reads may not ask how replication is.";
                return new Finding(Optional.of(problem), found.executed(), found.takesWrites(), Optional.empty());
            }
            throw e;
        }
    }

    /** Without the settings, among which are passwords. */
    @Override
    public String toString() {
        return name;
    }
}
