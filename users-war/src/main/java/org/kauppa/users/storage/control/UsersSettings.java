package org.kauppa.users.storage.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.kauppa.service.settings.DevelopmentMode;
import org.kauppa.service.settings.RequiredSettings;

/** Without all of these settings the service is not deployed. */
@ApplicationScoped
class UsersSettings {

    private static final int BEFORE_ANYBODY_READS_ONE = 1;

    void check(@Observes @Priority(BEFORE_ANYBODY_READS_ONE) @Initialized(ApplicationScoped.class) Object start) {
        var settings = new RequiredSettings("users")
                .plain("USERS_DB_URL", "USERS_DB_USER")
                .secret("USERS_DB_PASSWORD")
                .plain("USERS_DB_MIGRATE_USER")
                .secret("USERS_DB_MIGRATE_PASSWORD", "USERS_SIGNING_KEY")
                .plain("TOKEN_ISSUER", "PRODUCTS_URL");
        if (!DevelopmentMode.isOn()) { // else there is an example administrator
            settings.secret("SHOP_ADMIN_PASSWORD");
        }
        settings.check();
    }
}
