package org.kauppa.products.schema.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.kauppa.service.settings.RequiredSettings;

/** Without all of these settings the service is not deployed. */
@ApplicationScoped
class ProductsSettings {

    private static final int BEFORE_ANYBODY_READS_ONE = 1;

    void check(@Observes @Priority(BEFORE_ANYBODY_READS_ONE) @Initialized(ApplicationScoped.class) Object start) {
        new RequiredSettings("products")
                .plain("PRODUCTS_DB_WRITE_URL", "PRODUCTS_DB_WRITE_USER")
                .secret("PRODUCTS_DB_WRITE_PASSWORD")
                .plain("PRODUCTS_DB_READ_URL", "PRODUCTS_DB_READ_USER")
                .secret("PRODUCTS_DB_READ_PASSWORD")
                .plain("PRODUCTS_DB_MIGRATE_USER")
                .secret("PRODUCTS_DB_MIGRATE_PASSWORD")
                .plain("USERS_JWKS_URL", "TOKEN_ISSUER")
                .check();
    }
}
