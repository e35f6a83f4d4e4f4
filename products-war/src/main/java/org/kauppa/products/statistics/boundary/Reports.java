package org.kauppa.products.statistics.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.kauppa.products.consistency.control.CausalReads;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.statistics.control.Figures;
import org.kauppa.products.statistics.entity.Period;
import org.kauppa.products.statistics.entity.Statistics;
import org.kauppa.service.requests.Gate;

/** The shop's figures. Few are made at once: each reads all orders of its days, and shoppers want the replicas too. */
@ApplicationScoped
public class Reports {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Gate gate =
            new Gate(AT_ONCE, WAITING, PATIENCE, () -> new TransactionConflict("Too many ask for statistics"));

    @Inject
    CausalReads reads;

    /**
     * The statistics of a period.
     *
     * @throws org.kauppa.products.persistence.control.TookTooLong when there are too many orders in it
     */
    public Statistics statistics(Period period) {
        return gate.pass(() -> reads.read(store -> Figures.read(period, store)));
    }
}
