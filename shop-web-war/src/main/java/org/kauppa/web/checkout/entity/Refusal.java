package org.kauppa.web.checkout.entity;

import java.math.BigDecimal;
import java.util.List;
import org.kauppa.web.cart.entity.SeenPrices;

/**
 * Why a purchase did not happen, or may not have: what the checkout page has to explain.
 *
 * @param shortages with {@link Reason#SHORT_STOCK}: every line that is short
 * @param unknown with {@link Reason#UNKNOWN_PRODUCT}: the products that are not sold
 * @param expectedTotal with {@link Reason#PRICE_CHANGED}: what the shopper saw, in EUR
 * @param total with {@link Reason#PRICE_CHANGED}: what it costs now, in EUR
 * @param prices which the shopper saw, as {@link SeenPrices#text()}; null when nobody said
 */
public record Refusal(
        Reason reason,
        List<Shortage> shortages,
        List<Long> unknown,
        BigDecimal expectedTotal,
        BigDecimal total,
        String prices) {

    /** What it means for an attempt. */
    private enum End {
        /** Products gives this answer to this attempt for ever: the next one must be another. */
        REFUSED,
        /** This time nothing was sold, and products remembers nothing. */
        NOT_MADE,
        /** It may have been sold, now or when the same attempt was sent before. */
        OPEN
    }

    /** Why a purchase did not happen. */
    public enum Reason {
        /** Of at least one product there is less than wanted. */
        SHORT_STOCK(End.REFUSED),
        /** At least one product left the catalogue. */
        UNKNOWN_PRODUCT(End.REFUSED),
        /** The lines cost something else than the shopper saw. */
        PRICE_CHANGED(End.REFUSED),
        /** The form holds what no form of ours says, or what products does not take. */
        FORM_UNUSABLE(End.REFUSED),
        /** The cart that the page showed was ordered or emptied since. */
        CART_ENDED(End.NOT_MADE),
        /** Somebody else is signed in than when the page was shown. */
        OTHER_BUYER(End.NOT_MADE),
        /** The shopper was signed in when the page was shown, and is no more, or products does not take it. */
        SIGN_IN_ENDED(End.NOT_MADE),
        /** The shopper is signed in as far as is known, and users is not there to confirm it. */
        SIGN_IN_UNCONFIRMED(End.NOT_MADE),
        /** This shop sells to signed-in shoppers only. */
        SIGN_IN_NEEDED(End.NOT_MADE),
        /** Products cannot sell now; nothing was sold. */
        NOT_NOW(End.NOT_MADE),
        /** No answer came: nobody here knows whether it was sold. */
        NO_ANSWER(End.OPEN),
        /** The same attempt is still being worked on. */
        IN_PROGRESS(End.OPEN);

        private final End end;

        Reason(End end) {
            this.end = end;
        }

        /** Whether products gives this answer to the attempt for ever, so that the next one must be another. */
        public boolean isFinal() {
            return end == End.REFUSED;
        }

        /** Whether it may have been sold nevertheless. */
        public boolean leavesOpen() {
            return end == End.OPEN;
        }
    }

    /** A refusal that needs no more words than its reason. */
    public static Refusal because(Reason reason) {
        return new Refusal(reason, List.of(), List.of(), null, null, null);
    }

    /** The refusal of what was shown at these prices. */
    public Refusal ofShown(SeenPrices shown) {
        return reason == Reason.PRICE_CHANGED
                ? new Refusal(reason, shortages, unknown, expectedTotal, total, shown.text())
                : this;
    }

    /** The prices that the shopper saw, as far as they matter and are known. */
    public SeenPrices shown() {
        return prices == null ? SeenPrices.NONE : SeenPrices.parse(prices);
    }
}
