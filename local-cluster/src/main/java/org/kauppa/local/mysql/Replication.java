package org.kauppa.local.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** One replica's tie to the primary. */
final class Replication {

    /**
     * Errors of the receiving thread that no waiting mends: 1236 and 13114, the primary no longer has the transactions that are
     * missing here, or lacks some that are here; 13117, same server id or UUID.
     */
    private static final Set<Integer> FATAL_WHEN_RECEIVING = Set.of(1236, 13114, 13117);

    private final Server primary;
    private final String password;

    Replication(Server primary, String password) {
        this.primary = primary;
        this.password = password;
    }

    /** Points the replica, which was started without replicating, at the primary where that is now, and starts replicating. */
    void follow(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("STOP REPLICA");
            statement.execute("CHANGE REPLICATION SOURCE TO SOURCE_HOST='127.0.0.1', SOURCE_PORT=" + primary.port()
                    + ", SOURCE_USER='replication', SOURCE_PASSWORD='" + password
                    + "', SOURCE_AUTO_POSITION=1, GET_SOURCE_PUBLIC_KEY=1, SOURCE_CONNECT_RETRY=1"
                    + ", SOURCE_RETRY_COUNT=0, SOURCE_HEARTBEAT_PERIOD=2");
            statement.execute("START REPLICA");
        }
    }

    /** @return whether the replica cannot go on from its data. */
    boolean isBroken(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW REPLICA STATUS")) {
            return !row.next()
                    || row.getInt("Last_SQL_Errno") != 0
                    || FATAL_WHEN_RECEIVING.contains(row.getInt("Last_IO_Errno"));
        }
    }

    /** @return whether the replica has everything that the primary has now. */
    boolean hasCaughtUp(Connection connection) throws SQLException {
        return hasAllOf(connection, primaryTransactions());
    }

    private String primaryTransactions() throws SQLException {
        try (var connection = primary.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT @@GLOBAL.gtid_executed")) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean hasAllOf(Connection connection, String transactions) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT GTID_SUBSET(?, @@GLOBAL.gtid_executed)")) {
            statement.setString(1, transactions);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
