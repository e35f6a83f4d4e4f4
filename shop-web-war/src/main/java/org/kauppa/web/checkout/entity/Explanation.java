package org.kauppa.web.checkout.entity;

import java.util.List;
import java.util.function.LongFunction;
import org.kauppa.web.layout.Money;

/**
 * A refusal in words.
 *
 * @param heading how it stands with the order
 * @param summary what happened and what to do
 * @param details line by line, where lines are the matter
 */
public record Explanation(String heading, String summary, List<String> details) {

    /** The refusal for a shopper, who knows products by name. */
    public static Explanation of(Refusal refusal, LongFunction<String> names) {
        return new Explanation(
                heading(refusal),
                summary(refusal),
                switch (refusal.reason()) {
                    case SHORT_STOCK ->
                        refusal.shortages().stream()
                                .map(shortage -> inWords(shortage, names.apply(shortage.id())))
                                .toList();
                    case UNKNOWN_PRODUCT ->
                        refusal.unknown().stream()
                                .map(id -> names.apply(id) + " is no longer sold.")
                                .toList();
                    default -> List.of();
                });
    }

    private static String heading(Refusal refusal) {
        return switch (refusal.reason()) {
            case NO_ANSWER -> "We do not know whether your order was placed";
            case IN_PROGRESS -> "Your order is being placed";
            default -> "Your order was not placed";
        };
    }

    private static String summary(Refusal refusal) {
        return switch (refusal.reason()) {
            case SHORT_STOCK ->
                "Somebody was faster: there is not enough left of something in your cart. Nothing was"
                        + " ordered. Change your cart, then order again.";
            case UNKNOWN_PRODUCT ->
                "Something in your cart is no longer sold. Nothing was ordered. Remove it, then order" + " again.";
            case PRICE_CHANGED ->
                "Prices have changed: you saw a total of " + Money.inEuro(refusal.expectedTotal()) + ", now it is "
                        + Money.inEuro(refusal.total()) + ". Nothing was ordered. If you agree, order again.";
            case SIGN_IN_ENDED ->
                "Your sign-in ended before the order was placed. Nothing was ordered. Sign in again, or"
                        + " order as a guest.";
            case SIGN_IN_NEEDED ->
                "This shop takes orders from signed-in shoppers only. Nothing was ordered. Sign in, then"
                        + " order again.";
            case NOT_NOW ->
                "The shop cannot take orders right now. Nothing was ordered, and your cart is kept. Try again in"
                        + " a moment.";
            case NO_ANSWER ->
                "We got no answer in time, so we cannot say whether your order was placed. Your cart is kept.";
            case IN_PROGRESS -> "Your order is still being placed. Wait a moment, then press the button once more.";
            case FORM_UNUSABLE ->
                "This form can no longer be used. Nothing was ordered. Here is a new one: check it, then" + " order.";
        };
    }

    private static String inWords(Shortage shortage, String name) {
        return shortage.available() <= 0
                ? name + " is sold out; you want " + shortage.requested() + "."
                : name + ": you want " + shortage.requested() + ", only " + shortage.available() + " left.";
    }
}
