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
import org.kauppa.service.settings.Secret;
import org.kauppa.service.settings.Setting;
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

    private final StartUpWork work = new StartUpWork("The preparation of the users database", this::prepare);
    private SchemaMigration migration;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        migration = new SchemaMigration(
                Setting.named("USERS_DB_URL"),
                Setting.named("USERS_DB_MIGRATE_USER"),
                Secret.named("USERS_DB_MIGRATE_PASSWORD"));
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
            firstAdmin.addIfMissing();
        }
    }
}
