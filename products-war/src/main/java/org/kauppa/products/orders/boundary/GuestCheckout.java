package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kauppa.products.orders.control.GuestLimit;
import org.kauppa.products.persistence.control.Transactions;

/**
 * Whether people without an account may buy: {@code SHOP_GUEST_CHECKOUT}, and how often from one address:
 * {@code PRODUCTS_GUEST_PURCHASES_PER_HOUR}, as often as they like when it is 0.
 */
@ApplicationScoped
class GuestCheckout {

    @Inject
    @ConfigProperty(name = "SHOP_GUEST_CHECKOUT", defaultValue = "true")
    boolean allowed;

    @Inject
    @ConfigProperty(name = "PRODUCTS_GUEST_PURCHASES_PER_HOUR", defaultValue = "0")
    int perHour;

    @Inject
    Transactions transactions;

    @Inject
    GuestLimit limit;

    /**
     * Lets a guest go on to buy, and counts that where there is a limit.
     *
     * @param address where the request came from
     * @throws NotAuthorizedException when only customers with an account may
     * @throws org.kauppa.service.limits.TooManyRequests when too many come from there
     */
    void admit(String address) {
        if (!allowed) {
            throw new NotAuthorizedException("Bearer");
        }
        if (perHour > 0) {
            transactions.run(() -> limit.take(perHour, address));
        }
    }
}
