package org.kauppa.web.admin.dashboard.control;

import static org.kauppa.web.services.Answers.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.kauppa.web.admin.control.AdminAnswers;
import org.kauppa.web.admin.dashboard.entity.Statistics;
import org.kauppa.web.services.SeenState;
import org.kauppa.web.services.ServiceUnavailable;

/** Reads figures over HTTP. Tries once only: they cost more than other reads. */
@ApplicationScoped
@CircuitBreaker(failOn = ServiceUnavailable.class, requestVolumeThreshold = 10, delay = 2000)
class StatisticsCalls {

    private static final String SERVICE = "products";

    @Inject
    @RestClient
    private StatisticsClient client;

    @Inject
    private SeenState seen;

    Statistics ofDays(String authorization, int days) {
        return read(
                SERVICE,
                () -> seen.during(() -> client.ofDays(authorization, days)),
                answer -> switch (answer.getStatus()) {
                    case 200 -> answer.readEntity(Statistics.class);
                    default -> throw AdminAnswers.otherwise(SERVICE, answer);
                });
    }
}
