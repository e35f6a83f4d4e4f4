package org.kauppa.users.storage.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import org.kauppa.service.database.SchemaMigration;
import org.kauppa.service.database.StartUpWork;
import org.kauppa.service.settings.DevelopmentMode;
import org.kauppa.users.accounts.control.ExampleAccounts;
import org.kauppa.users.accounts.control.FirstAdmin;

/** Brings the schema to the version this service needs when it starts, and adds the accounts it begins with. */
@ApplicationScoped
public class UsersSchema {

    @Inject
    ScheduledExecutorService background;

    @Inject
    ExampleAccounts exampleAccounts;

    @Inject
    FirstAdmin firstAdmin;

    private final SchemaMigration migration = new SchemaMigration("USERS_DB", "USERS_DB_MIGRATE");
    private final StartUpWork work = new StartUpWork("The preparation of the users database", this::prepare);

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        work.begin(background);
    }

    @PreDestroy
    void end() {
        work.end();
    }

    /** Whether the schema is there. */
    public boolean isReady() {
        return work.isDone();
    }

    private void prepare() {
        migration.migrate();
        if (DevelopmentMode.isOn()) {
            exampleAccounts.addMissing();
        } else {
            exampleAccounts.removeKnown();
            firstAdmin.addIfMissing();
        }
    }
}
