package org.kauppa.products.health.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kauppa.products.persistence.control.DatabaseProbe;

/** The read path works: browsing must survive the primary, so that a lost one is told but costs no readiness. */
@Readiness
@ApplicationScoped
class Ready implements HealthCheck {

    @Inject
    DatabaseProbe probe;

    @Override
    public HealthCheckResponse call() {
        var reads = probe.canRead();
        return HealthCheckResponse.named("databases")
                .status(reads)
                .withData("reads", word(reads))
                .withData("writes", word(probe.canWrite()))
                .build();
    }

    private static String word(boolean works) {
        return works ? "available" : "unavailable";
    }
}
