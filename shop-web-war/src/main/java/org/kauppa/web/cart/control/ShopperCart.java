package org.kauppa.web.cart.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.services.ServiceUnavailable;

/** The cart of the shopper at hand, kept in a cookie of the shopper's browser. */
@RequestScoped
public class ShopperCart {

    private static final Logger LOG = Logger.getLogger(ShopperCart.class.getName());

    @Inject
    private Cookies cookies;

    @Inject
    private Catalog catalog;

    /** The cart as it is now. */
    public Cart current() {
        return cookies.read(ShopCookie.CART).map(Cart::parse).orElse(Cart.EMPTY);
    }

    /** Keeps this cart from now on. */
    public void keep(Cart cart) {
        if (cart.isEmpty()) {
            cookies.remove(ShopCookie.CART);
        } else {
            cookies.write(ShopCookie.CART, cart.text());
        }
    }

    /** The cart with its products; with what is known of them when the catalogue cannot be asked. */
    public CheckedCart checked() {
        var cart = current();
        try {
            return CheckedCart.of(cart, catalog.products(cart.ids()));
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Cart shown unchecked: {1}", new Object[] {RequestId.current(), e.getMessage()
            });
            return CheckedCart.unchecked(cart, catalog::lastSeen);
        }
    }
}
