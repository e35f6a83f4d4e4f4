package org.kauppa.web.cart.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.cart.entity.KeptCart;
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

    /** The cart as it is now, with its identity. */
    public KeptCart kept() {
        return cookies.read(ShopCookie.CART).flatMap(KeptCart::parse).orElseGet(() -> KeptCart.begin(Cart.EMPTY));
    }

    /** What is in the cart now. */
    public Cart current() {
        return kept().lines();
    }

    /** Keeps these lines from now on. */
    public void keep(Cart lines) {
        change(kept -> kept.with(lines));
    }

    /** Takes out what was bought of the cart of that id, once: without effect if that cart is no longer this one. */
    public void takeOut(String cartId, Cart bought) {
        change(kept -> kept.ordered(cartId, bought));
    }

    /** Lets the next purchase of the cart of that id be another one than the one refused for good in that round. */
    public void endRound(String cartId, int round) {
        change(kept -> kept.refused(cartId, round));
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

    /** Writes nothing where nothing changes: another tab may be changing the cart just now. */
    private void change(UnaryOperator<KeptCart> change) {
        var before = kept();
        var after = change.apply(before);
        if (after == before) {
            return;
        }
        if (after.lines().isEmpty()) {
            cookies.remove(ShopCookie.CART);
        } else {
            cookies.write(ShopCookie.CART, after.text());
        }
    }
}
