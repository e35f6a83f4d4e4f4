package org.kauppa.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.kauppa.web.layout.Assets;

/**
 * The storefront's health. It is ready when it can render a page; that products or users is down is theirs to say, and
 * no reason to stop showing shoppers what still works.
 */
@ApplicationScoped
public class Storefront {

    @Inject
    private Assets assets;

    @Produces
    @Liveness
    HealthCheck alive() {
        return () -> HealthCheckResponse.up("storefront");
    }

    @Produces
    @Readiness
    HealthCheck ready() {
        return this::pages;
    }

    @Produces
    @Startup
    HealthCheck started() {
        return this::pages;
    }

    private HealthCheckResponse pages() {
        return HealthCheckResponse.named("pages").status(assets.areThere()).build();
    }
}
