package org.kauppa.products.persistence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Measures for how long transactions have the primary: from their turn to their end, with every try. */
@ApplicationScoped
class TransactionMetrics {

    @Inject
    MetricRegistry registry;

    <T> T time(Supplier<T> transaction) {
        var running = registry.timer("primary_transactions").time();
        try {
            return transaction.get();
        } finally {
            running.stop();
        }
    }
}
