package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.service.limits.RateLimit;
import org.kauppa.service.limits.RequestLimits;
import org.kauppa.service.requests.ClientAddress;

/** How often guests may buy from one address: {@code PRODUCTS_GUEST_PURCHASES_PER_HOUR}, without a limit when it is 0. */
@ApplicationScoped
public class GuestLimit {

    @Inject
    @ConfigProperty(name = "PRODUCTS_GUEST_PURCHASES_PER_HOUR", defaultValue = "0")
    int perHour;

    @Inject
    @WriteStore
    EntityManager primary;

    /**
     * Counts one purchase, inside its transaction: not a repeat of one, and none that is undone.
     *
     * @throws org.kauppa.service.limits.TooManyRequests when it is one too many from the address at hand
     */
    void take() {
        if (perHour > 0) {
            new RequestLimits(primary).take(new RateLimit(perHour), "guest purchase", ClientAddress.current());
        }
    }

    /** Forgets at most {@code most} addresses for which nothing counts any more, and says how many there were. */
    @Transactional
    public int forget(int most) {
        return new RequestLimits(primary).forget(most);
    }
}
