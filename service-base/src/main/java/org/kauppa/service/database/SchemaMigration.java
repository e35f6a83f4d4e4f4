package org.kauppa.service.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a service's schema to the version the service needs, under a database account of its own. Several instances
 * may start at once: Flyway lets one migrate while the others wait.
 */
public final class SchemaMigration {

    private static final int CONNECT_TIMEOUT_MS = 2_000;
    private static final int SOCKET_TIMEOUT_MS = 120_000;

    private final DataSource database;

    /**
     * A migration of a database's schema.
     *
     * @param database what the names of the settings begin with that say where it is, see {@link ServiceDataSource}
     * @param account the same of the account that may change the schema
     */
    public SchemaMigration(String database, String account) {
        try {
            var source = new ServiceDataSource(database, account);
            source.setConnectTimeout(CONNECT_TIMEOUT_MS);
            source.setSocketTimeout(SOCKET_TIMEOUT_MS);
            this.database = source;
        } catch (SQLException e) {
            throw new IllegalArgumentException("The driver refuses its settings", e);
        }
    }

    /** Runs what is still to be run; harmless when the schema is current. */
    public void migrate() {
        flyway(false).migrate();
    }

    /** Drops everything in the schema and makes it anew: for development mode only. */
    public void makeAnew() {
        var flyway = flyway(true);
        flyway.clean();
        flyway.migrate();
    }

    /** The connections of the migrating account, for what must go along with a migration. */
    public DataSource database() {
        return database;
    }

    private Flyway flyway(boolean mayClean) {
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .cleanDisabled(!mayClean)
                .load();
    }
}
