package org.kauppa.products.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people without an account may buy. */
@ApplicationScoped
class GuestCheckout {

    @Inject
    @ConfigProperty(name = "SHOP_GUEST_CHECKOUT", defaultValue = "true")
    boolean allowed;

    boolean mayBuy() {
        return allowed;
    }
}
