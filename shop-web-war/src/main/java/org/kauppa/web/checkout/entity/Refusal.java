package org.kauppa.web.checkout.entity;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a purchase did not happen, or may not have: what the checkout page has to explain.
 *
 * @param shortages with {@link Reason#SHORT_STOCK}: every line that is short
 * @param unknown with {@link Reason#UNKNOWN_PRODUCT}: the products that are not sold
 * @param expectedTotal with {@link Reason#PRICE_CHANGED}: what the shopper saw, in EUR
 * @param total with {@link Reason#PRICE_CHANGED}: what it costs now, in EUR
 * @param attempt what was tried; null when there is nothing to repeat
 */
public record Refusal(
        Reason reason,
        List<Shortage> shortages,
        List<Long> unknown,
        BigDecimal expectedTotal,
        BigDecimal total,
        Attempt attempt) {

    /** Why a purchase did not happen. */
    public enum Reason {
        /** Of at least one product there is less than wanted. */
        SHORT_STOCK,
        /** At least one product left the catalogue. */
        UNKNOWN_PRODUCT,
        /** The lines cost something else than the shopper saw. */
        PRICE_CHANGED,
        /** The shopper was signed in when the page was shown, and is no more. */
        SIGN_IN_ENDED,
        /** This shop sells to signed-in shoppers only. */
        SIGN_IN_NEEDED,
        /** Products cannot sell now; nothing was sold. */
        NOT_NOW,
        /** No answer came: nobody here knows whether it was sold. */
        NO_ANSWER,
        /** The same attempt is still being worked on. */
        IN_PROGRESS,
        /** The form was used for another purchase, or holds what no form of ours says. */
        FORM_UNUSABLE
    }

    /** A refusal that needs no more words than its reason. */
    public static Refusal because(Reason reason) {
        return new Refusal(reason, List.of(), List.of(), null, null, null);
    }

    /** The refusal, where the same attempt may be repeated: under the same key, not as another one. */
    public Refusal of(Attempt repeatable) {
        return switch (reason) {
            case NOT_NOW, NO_ANSWER, IN_PROGRESS ->
                new Refusal(reason, shortages, unknown, expectedTotal, total, repeatable);
            default -> this;
        };
    }
}
