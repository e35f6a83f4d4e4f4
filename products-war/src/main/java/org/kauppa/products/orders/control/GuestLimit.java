package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.service.limits.RateLimit;
import org.kauppa.service.limits.RequestLimits;

/** Counts the purchases of guests by their address. */
@ApplicationScoped
public class GuestLimit {

    @Inject
    @WriteStore
    EntityManager primary;

    /**
     * Counts one purchase.
     *
     * @return true
     * @throws org.kauppa.service.limits.TooManyRequests when it is one too many
     */
    @Transactional
    public boolean take(int perHour, String address) {
        new RequestLimits(primary).take(new RateLimit(perHour), "guest purchase", address);
        return true;
    }

    /** Forgets at most {@code most} addresses for which nothing counts any more, and says how many there were. */
    @Transactional
    public int forget(int most) {
        return new RequestLimits(primary).forget(most);
    }
}
