package org.kauppa.web.cart.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.cart.control.ShopperCart;

/** What other pages tell of the cart. Asks nobody: the cart is in the request. */
@Named
@RequestScoped
public class CartBadge {

    @Inject
    private ShopperCart cart;

    /** All pieces in the cart. */
    public long getPieces() {
        return cart.current().pieces();
    }

    /** How many of one product are in the cart. */
    public int of(long id) {
        return cart.current().quantityOf(id);
    }
}
