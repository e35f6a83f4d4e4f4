package org.kauppa.products.schema.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ScheduledExecutorService;
import org.kauppa.service.database.SchemaMigration;
import org.kauppa.service.database.StartUpWork;
import org.kauppa.service.settings.DevelopmentMode;

/** Brings the tables up to date when the service starts, with the example products in development mode. */
@ApplicationScoped
public class Schema {

    /** One instance at a time makes or fills the tables; the name is the server's, not the schema's. */
    private static final String LOCK = "kauppa.products.schema";

    private static final int LOCK_WAIT_SECONDS = 30;

    @Inject
    ScheduledExecutorService background;

    private final SchemaMigration migration = new SchemaMigration("PRODUCTS_DB_WRITE", "PRODUCTS_DB_MIGRATE");

    private final StartUpWork work = new StartUpWork("The schema migration", this::bringUpToDate);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        work.begin(background);
    }

    @PreDestroy
    void stop() {
        work.end();
    }

    /** Whether this instance has found or made the tables as it needs them. */
    public boolean isCurrent() {
        return work.isDone();
    }

    /** Drops all tables and makes them anew with the example products; for development mode only. */
    public void makeAnew() {
        alone(database -> {
            migration.makeAnew();
            ExampleProducts.insert(database);
        });
    }

    private void bringUpToDate() {
        migration.migrate();
        if (DevelopmentMode.isOn()) {
            alone(database -> {
                if (isEmpty(database)) {
                    ExampleProducts.insert(database);
                }
            });
        }
    }

    private static boolean isEmpty(Connection database) throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery("select 1 from product limit 1")) {
            return !row.next();
        }
    }

    private void alone(SqlWork sqlWork) {
        try (var database = migration.database().getConnection();
                var lock = database.prepareStatement("select get_lock(?, ?)")) {
            lock.setString(1, LOCK);
            lock.setInt(2, LOCK_WAIT_SECONDS);
            try (var row = lock.executeQuery()) {
                if (!row.next() || row.getInt(1) != 1) {
                    throw new IllegalStateException("Another instance has been at the tables for too long");
                }
            }
            sqlWork.run(database); // closing the connection gives the lock back
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be filled", e);
        }
    }

    private interface SqlWork {
        void run(Connection database) throws SQLException;
    }
}
