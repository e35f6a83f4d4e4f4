package org.kauppa.web.security;

import java.time.Duration;

/** Everything the shop keeps, all of it in the shopper's browser. */
public enum ShopCookie {
    /**
     * The cart. Not sealed: it holds nothing secret, its reader believes nothing of it unchecked, and carts must survive
     * a change of the key.
     */
    CART("cart", Duration.ofDays(30), false),
    /** What the products of the cart cost when they were put in. Not sealed, as the cart: nothing is sold by it. */
    PRICES("prices", Duration.ofDays(30), false),
    /** What the cart was when users had just the same one, and whose it is: for merging what was changed since. */
    AGREEMENT("agreement", Duration.ofDays(30), true),
    /** Names this browser, for the tokens of its forms. A random value that means nothing else. */
    BROWSER("browser", Duration.ofDays(30), false),
    /** Who is signed in, with the tokens. Ends with the browser. */
    SIGN_IN("sign-in", null, true),
    /** What was wrong in the form that was just sent, and the name typed into it. */
    RETURNED_FORM("returned-form", Duration.ofMinutes(5), true),
    /** The last order placed in this browser, so that a guest can see it. */
    RECEIPT("receipt", Duration.ofDays(1), true),
    /** What the next page has to tell. */
    NOTICE("notice", Duration.ofMinutes(5), true),
    /** Why the last purchase did not happen, for the checkout page. */
    REFUSAL("refusal", Duration.ofMinutes(10), true),
    /** The purchase of which we do not know whether it happened. Products knows it by its key for a day at least. */
    OPEN_ATTEMPT("open-attempt", Duration.ofHours(12), true),
    /** The state of the shop's data that this shopper has seen. Replicas are behind for seconds, not for minutes. */
    CONSISTENCY("consistency", Duration.ofMinutes(10), true),

    /** The language that was chosen in this browser. */
    LANGUAGE("language", Duration.ofDays(365), false);

    private final String purpose;
    private final Duration lifetime;
    private final boolean sealed;

    ShopCookie(String purpose, Duration lifetime, boolean sealed) {
        this.purpose = purpose;
        this.lifetime = lifetime;
        this.sealed = sealed;
    }

    /** The cookie's name; over TLS with the prefix that makes browsers insist on Secure, Path=/ and this host alone. */
    String name(boolean secure) {
        return (secure ? "__Host-kauppa-" : "kauppa-") + purpose;
    }

    String purpose() {
        return purpose;
    }

    /** Seconds, or -1 for a cookie that ends with the browser. */
    int maxAge() {
        return lifetime == null ? -1 : Math.toIntExact(lifetime.toSeconds());
    }

    boolean isSealed() {
        return sealed;
    }
}
