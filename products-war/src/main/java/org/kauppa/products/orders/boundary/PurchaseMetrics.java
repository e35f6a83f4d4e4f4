package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.kauppa.products.orders.entity.PurchaseRefused;

/** Counts purchases by how they ended. */
@ApplicationScoped
class PurchaseMetrics {

    @Inject
    MetricRegistry registry;

    <T> T count(Supplier<T> purchase) {
        try {
            var result = purchase.get();
            count("accepted");
            return result;
        } catch (PurchaseRefused e) {
            count("refused");
            throw e;
        } catch (RuntimeException e) {
            count("failed");
            throw e;
        }
    }

    private void count(String outcome) {
        registry.counter("purchases", new Tag("outcome", outcome)).inc();
    }
}
