package org.kauppa.systemtests.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kauppa.local.client.Cluster.Member;

/**
 * Locks the products on every replica, so that reads of them wait: the services run and are slow. The locks end with the
 * connections that hold them.
 */
public final class ReadLocks implements AutoCloseable {

    private final List<Connection> holding = new ArrayList<>();
    private final Databases databases;

    private ReadLocks(Databases databases) {
        this.databases = databases;
    }

    /** Locks the products until it is closed. */
    public static ReadLocks onProductsOf(Databases databases) throws SQLException {
        var locks = new ReadLocks(databases);
        try {
            for (var replica : databases.replicas()) {
                locks.add(replica);
            }
            return locks;
        } catch (SQLException | RuntimeException e) {
            locks.close();
            throw e;
        }
    }

    /** A replica that takes no writes at all grants no such lock either. */
    private void add(Member replica) throws SQLException {
        databases.run(replica, "set global super_read_only = off");
        var connection = databases.connect(replica);
        holding.add(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("lock tables products.product write");
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : holding) {
            connection.close();
        }
        databases.replicas().forEach(replica -> databases.run(replica, "set global super_read_only = on"));
    }
}
