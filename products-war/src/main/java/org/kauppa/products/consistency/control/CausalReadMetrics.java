package org.kauppa.products.consistency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts reads that bring a consistency token by who answered them, and measures how long replicas were waited for. */
@ApplicationScoped
class CausalReadMetrics {

    @Inject
    MetricRegistry registry;

    void answeredBy(String server) {
        registry.counter("causal_reads", new Tag("answered_by", server)).inc();
    }

    void waited(long nanos) {
        registry.timer("causal_wait").update(Duration.ofNanos(nanos));
    }
}
