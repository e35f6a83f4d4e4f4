package org.kauppa.web.cart.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.kauppa.web.cart.entity.Agreement;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.KeptCart;
import org.kauppa.web.cart.entity.SharedCart;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/**
 * Keeps the cart of somebody signed in the same in all browsers, by way of users. This browser's copy is what the shop works
 * with: while users is down it goes on alone, and this class remembers what it was before, so that it can be merged afterwards.
 */
@RequestScoped
class CartSharing {

    private static final Logger LOG = Logger.getLogger(CartSharing.class.getName());

    /** Pages that are not about the cart show it as it was so long ago at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    private Cookies cookies;

    @Inject
    private Shopper shopper;

    @Inject
    private CartExchange exchange;

    private boolean joined;

    /** Whether a cart of this browser and another one of the account were put together just now, for the first time. */
    boolean isJoined() {
        return joined;
    }

    /** Whether this browser has, or had, the cart of an account. */
    boolean isShared() {
        return agreement().isPresent();
    }

    /** Whether it is time for a page to look for changes made elsewhere. */
    boolean isDue() {
        var last = agreement().filter(known -> known.isOf(shopper.getName()));
        return last.isEmpty() || last.get().askedAt() + PATIENCE.toMillis() < System.currentTimeMillis();
    }

    /** Looks for changes made elsewhere; what this browser has from now on. */
    KeptCart look(KeptCart mine, boolean mayBeOrdered) {
        if (!isPossible()) {
            return mine;
        }
        var own = own(mine);
        var last = agreement();
        return agreed(own, () -> exchange.merge(shopper.authorization(), last, own, mayBeOrdered));
    }

    /** Tells of a change made here; what this browser has from now on. */
    KeptCart tell(KeptCart before, KeptCart after, boolean mayBeOrdered) {
        agreement().map(known -> known.before(before)).ifPresent(this::remember);
        if (!isPossible()) {
            return after;
        }
        var last = agreement().filter(known -> known.isOf(shopper.getName()));
        if (last.isEmpty()) {
            return look(after, mayBeOrdered);
        }
        return agreed(after, () -> exchange.tell(shopper.authorization(), last.get(), after, mayBeOrdered));
    }

    /** Forgets whose cart it was. */
    void forget() {
        cookies.remove(ShopCookie.AGREEMENT);
    }

    /** Whether users has all that this browser has of the account's cart. */
    boolean isAgreed() {
        return agreement().filter(known -> !known.isOutdated()).isPresent();
    }

    private boolean isPossible() {
        return shopper.isSignedIn() && !shopper.isUnconfirmed();
    }

    /** What of the cart may come into the account of who is signed in: not what another account has. */
    private KeptCart own(KeptCart mine) {
        var others = agreement().filter(known -> !known.isOf(shopper.getName()));
        if (others.isEmpty()) {
            return mine;
        }
        var theirs = others.get().base(mine).map(KeptCart::lines).orElse(Cart.EMPTY);
        forget();
        return KeptCart.begin(mine.lines().minus(theirs));
    }

    private KeptCart agreed(KeptCart mine, Supplier<Optional<SharedCart>> question) {
        var last = agreement();
        try {
            var shared = question.get();
            if (shared.isPresent()) {
                var cart = shared.get().cart();
                joined = last.isEmpty()
                        && !mine.lines().isEmpty()
                        && !cart.lines().holdsTheSameAs(mine.lines());
                remember(new Agreement(shopper.getName(), shared.get().version(), null, System.currentTimeMillis()));
                return cart;
            }
        } catch (CartRefused e) {
            shopper.tokenRefused();
        } catch (ServiceUnavailable | FaultToleranceException e) {
            LOG.log(Level.WARNING, "[{0}] Cart kept in this browser only: {1}", new Object[] {
                RequestId.current(), e.getMessage()
            });
        }
        last.map(known -> known.asked(System.currentTimeMillis())).ifPresent(this::remember);
        return mine;
    }

    private Optional<Agreement> agreement() {
        return cookies.read(ShopCookie.AGREEMENT, Agreement.class).filter(known -> known.owner() != null);
    }

    /** What is too long for a cookie is as if there had been none: merging then loses nothing, but may bring back. */
    private void remember(Agreement agreement) {
        if (!cookies.write(ShopCookie.AGREEMENT, agreement)) {
            forget();
        }
    }
}
