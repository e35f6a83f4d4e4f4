package org.kauppa.web.orders.control;

/** What came of the wish to cancel an order. */
public enum Cancelling {
    /** It is cancelled, and its products are in stock again. */
    DONE,
    /** It is shipped, or was cancelled before. */
    TOO_LATE,
    /** The shopper has no such order. */
    UNKNOWN,
    /** Products does not take the shopper's access token. */
    SIGN_IN_ENDED
}
