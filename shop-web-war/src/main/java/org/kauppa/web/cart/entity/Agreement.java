package org.kauppa.web.cart.entity;

import java.util.Optional;

/**
 * What a browser remembers of the last time its cart was the one that users keeps.
 *
 * @param owner username of whose cart it is
 * @param version of the cart in users
 * @param base the cart then, as {@link KeptCart#text()}; null while the browser's cart still is just that
 * @param askedAt when users was asked last, in vain or not: milliseconds since 1970
 */
public record Agreement(String owner, long version, String base, long askedAt) {

    /** Whether it is about that shopper's cart. */
    public boolean isOf(String name) {
        return name.equals(owner);
    }

    /** Whether this browser has changed the cart since. */
    public boolean isOutdated() {
        return base != null;
    }

    /** The same, before the browser's cart stops being this one. */
    public Agreement before(KeptCart cart) {
        return isOutdated() ? this : new Agreement(owner, version, cart.text(), askedAt);
    }

    /** The same, after users was asked in vain. */
    public Agreement asked(long now) {
        return new Agreement(owner, version, base, now);
    }

    /** What was agreed on, where the browser now has that cart. */
    public Optional<KeptCart> base(KeptCart now) {
        return isOutdated() ? KeptCart.parse(base) : Optional.of(now);
    }
}
