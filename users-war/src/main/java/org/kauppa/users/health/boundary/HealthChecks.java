package org.kauppa.users.health.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.kauppa.users.storage.control.DatabaseProbe;
import org.kauppa.users.storage.control.UsersSchema;

/** Alive: the process answers. Started: the schema is there. Ready: its database answers too. */
@ApplicationScoped
public class HealthChecks {

    @Inject
    UsersSchema schema;

    @Inject
    DatabaseProbe database;

    @Produces
    @Liveness
    HealthCheck process() {
        return () -> HealthCheckResponse.up("users-process");
    }

    @Produces
    @Startup
    HealthCheck migrated() {
        return () -> answer("users-schema", schema.isReady());
    }

    @Produces
    @Readiness
    HealthCheck serving() {
        return () -> answer("users-database", schema.isReady() && database.answers());
    }

    private static HealthCheckResponse answer(String name, boolean up) {
        return HealthCheckResponse.builder().name(name).status(up).build();
    }
}
