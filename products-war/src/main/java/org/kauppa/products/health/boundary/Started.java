package org.kauppa.products.health.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.kauppa.products.persistence.control.DatabaseProbe;
import org.kauppa.products.schema.control.Schema;

/** The tables are there: this instance has migrated them, or can read what another one has. */
@Startup
@ApplicationScoped
class Started implements HealthCheck {

    @Inject
    Schema schema;

    @Inject
    DatabaseProbe probe;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema")
                .status(schema.isCurrent() || probe.canRead())
                .build();
    }
}
