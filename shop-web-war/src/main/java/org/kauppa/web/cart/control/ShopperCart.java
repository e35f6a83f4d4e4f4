package org.kauppa.web.cart.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.cart.entity.KeptCart;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.layout.Here;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.entity.SigningOut;

/**
 * The cart of the shopper at hand, kept in a cookie of the shopper's browser, and for somebody signed in the same in all
 * browsers as far as users can be asked. A page that is asked for looks for changes made elsewhere; a form does not, since it is
 * about the cart that its page has shown.
 */
@RequestScoped
public class ShopperCart {

    private static final Logger LOG = Logger.getLogger(ShopperCart.class.getName());

    @Inject
    private Cookies cookies;

    @Inject
    private Catalog catalog;

    @Inject
    private CartSharing sharing;

    @Inject
    private PriceMemory prices;

    @Inject
    private Here here;

    @Inject
    private HttpServletRequest request;

    private boolean looked;

    /** The cart as it is now, with its identity. */
    public KeptCart kept() {
        if (!looked && isPage() && sharing.isDue()) {
            look();
        }
        return own();
    }

    /** Has the page at hand show the cart as it is in all browsers, not as it was some seconds ago. */
    public void lookNow() {
        if (!looked && isPage()) {
            look();
        }
    }

    /** Whether this cart and the one that the account had before were put together for this page. */
    public boolean isJoined() {
        return sharing.isJoined();
    }

    /** What is in the cart now. */
    public Cart current() {
        return kept().lines();
    }

    /** Wants so many more of a product at the price that the shopper has seen. */
    public void add(Product product, int quantity) {
        prices.agree(product);
        add(product.id(), quantity);
    }

    /** Wants so many more of a product of which nothing is known now. */
    public void add(long id, int quantity) {
        change(kept -> kept.with(kept.lines().plus(id, quantity)));
    }

    /** Wants so many of a product, none for 0. */
    public void set(long id, int quantity) {
        prices.agreeLater(id);
        change(kept -> kept.with(kept.lines().with(id, quantity)));
    }

    /** Wants at least so many of all these products. */
    public void putBack(Cart lines) {
        change(kept -> kept.with(kept.lines().orMore(lines)));
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
            var products = catalog.products(cart.ids());
            prices.complete(cart, products);
            return CheckedCart.of(cart, products, prices.prices());
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Cart shown unchecked: {1}", new Object[] {RequestId.current(), e.getMessage()
            });
            return CheckedCart.unchecked(cart, catalog::lastSeen);
        }
    }

    /** The cart of an account is not left behind in a browser where its owner has signed out. */
    void leave(@Observes SigningOut event) {
        if (sharing.isShared()) {
            if (!sharing.isAgreed()) {
                look();
            }
            sharing.forget();
            prices.forget();
            cookies.remove(ShopCookie.CART);
        }
    }

    private void look() {
        looked = true;
        var before = own();
        store(before, sharing.look(before, isMaybeOrdered()));
    }

    /** Writes nothing where nothing changes: another tab may be changing the cart just now. */
    private void change(UnaryOperator<KeptCart> change) {
        var before = own();
        var after = change.apply(before);
        if (after != before) {
            store(before, sharing.tell(before, after, isMaybeOrdered()));
        }
    }

    private void store(KeptCart before, KeptCart after) {
        if (after.lines().isEmpty() && !sharing.isShared()) {
            cookies.remove(ShopCookie.CART);
        } else if (!after.equals(before) || !isStored()) {
            cookies.write(ShopCookie.CART, after.text());
        }
    }

    private KeptCart own() {
        return cookies.read(ShopCookie.CART).flatMap(KeptCart::parse).orElseGet(() -> KeptCart.begin(Cart.EMPTY));
    }

    private boolean isStored() {
        return cookies.read(ShopCookie.CART).isPresent();
    }

    /** Whether a purchase was sent from this browser of which nobody knows what came of it. */
    private boolean isMaybeOrdered() {
        return cookies.read(ShopCookie.OPEN_ATTEMPT).isPresent();
    }

    private boolean isPage() {
        return request.getMethod().equals("GET") && !here.isProblem();
    }
}
