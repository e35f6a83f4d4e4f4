package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One small transaction of {@link KeyExpiry}; a bean of its own, because only calls from outside are intercepted. */
@ApplicationScoped
public class KeyExpiryTransaction {

    @Inject
    IdempotencyKeys keys;

    /** Forgets at most {@code most} keys older than {@code hours}, and says how many there were. */
    @Transactional
    public int forget(int hours, int most) {
        return keys.forget(hours, most);
    }
}
