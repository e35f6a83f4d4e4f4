package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.kauppa.products.orders.control.Decision;

/** Counts purchases by how they ended. */
@ApplicationScoped
class PurchaseMetrics {

    @Inject
    MetricRegistry registry;

    Decision count(Supplier<Decision> purchase) {
        try {
            var decision = purchase.get();
            count(outcome(decision));
            return decision;
        } catch (RuntimeException e) {
            count("failed");
            throw e;
        }
    }

    private static String outcome(Decision decision) {
        if (decision.repeated()) {
            return "repeated";
        }
        return decision.isRefused() ? "refused" : "accepted";
    }

    private void count(String outcome) {
        registry.counter("purchases", new Tag("outcome", outcome)).inc();
    }
}
