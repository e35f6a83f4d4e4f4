package org.kauppa.web.cart.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kauppa.web.cart.entity.Agreement;
import org.kauppa.web.cart.entity.CartMerge;
import org.kauppa.web.cart.entity.KeptCart;
import org.kauppa.web.cart.entity.SharedCart;

/** Makes this browser's cart and the one in users the same again. */
@ApplicationScoped
class CartExchange {

    /** Whoever is overtaken by another browser tries once more; the next page does the rest. */
    private static final int ROUNDS = 2;

    @Inject
    private CartCalls calls;

    /**
     * Tells users of a change made here.
     *
     * @param last what was agreed on before it
     * @return the cart that both have now; empty when another browser was faster again and again
     * @throws org.kauppa.web.services.ServiceUnavailable when users is down
     * @throws CartRefused when the sign-in has ended
     */
    Optional<SharedCart> tell(String authorization, Agreement last, KeptCart ours, boolean mayBeOrdered) {
        var version = calls.replace(authorization, last.version(), ours);
        return version.isPresent()
                ? version.map(now -> new SharedCart(now, ours))
                : merge(authorization, Optional.of(last), ours, mayBeOrdered);
    }

    /** Looks for changes made elsewhere, and tells users of those made here; as {@link #tell}. */
    Optional<SharedCart> merge(String authorization, Optional<Agreement> last, KeptCart ours, boolean mayBeOrdered) {
        for (var round = 0; round < ROUNDS; round++) {
            var theirs = calls.cart(authorization, ours);
            // A version before the last one is that of another cart: the account, or its database, is not the same.
            var base = last.filter(known -> known.version() <= theirs.version()).flatMap(known -> known.base(ours));
            var merged = new CartMerge(base, ours, theirs.cart(), mayBeOrdered).result();
            if (merged.equals(theirs.cart())) {
                return Optional.of(theirs);
            }
            var version = calls.replace(authorization, theirs.version(), merged);
            if (version.isPresent()) {
                return version.map(now -> new SharedCart(now, merged));
            }
        }
        return Optional.empty();
    }
}
