package org.kauppa.web.checkout.entity;

import java.util.List;
import java.util.function.LongFunction;
import org.kauppa.web.checkout.entity.Refusal.Reason;
import org.kauppa.web.layout.Money;

/**
 * A refusal, or an open attempt, in words.
 *
 * @param heading how it stands with the order
 * @param summary what happened and what to do
 * @param details line by line, where lines are the matter
 */
public record Explanation(String heading, String summary, List<String> details) {

    /**
     * The refusal for a shopper, who knows products by name.
     *
     * @param attemptOpen whether an attempt is open besides, of which it is not known that nothing was ordered
     */
    public static Explanation of(Refusal refusal, boolean attemptOpen, LongFunction<String> names) {
        return new Explanation(
                "Your order was not placed" + (attemptOpen ? " this time" : ""),
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

    /** What is known of an open attempt, with its lines: the cart may hold others by now. */
    public static Explanation of(OpenAttempt open, LongFunction<String> names) {
        var lines = open.attempt().lines();
        return new Explanation(
                open.reason() == Reason.IN_PROGRESS
                        ? "Your order is being placed"
                        : "We do not know whether your order was placed",
                open.reason() == Reason.IN_PROGRESS
                        ? "This takes longer than usual. Wait a moment, then finish the order: it is placed once, however"
                                + " often you try."
                        : "We got no answer in time, so we cannot say whether this was ordered. Your cart is kept. Finish"
                                + " the order to see it: it is placed once, however often you try.",
                lines.ids().stream()
                        .map(id -> lines.quantityOf(id) + " × " + names.apply(id))
                        .toList());
    }

    private static String summary(Refusal refusal) {
        return switch (refusal.reason()) {
            case SHORT_STOCK ->
                "Somebody was faster: there is not enough left of something in your cart. Nothing was"
                        + " ordered. Change your cart, then order again.";
            case UNKNOWN_PRODUCT ->
                "Something in your cart is no longer sold. Nothing was ordered. Remove it, then order again.";
            case PRICE_CHANGED ->
                "Prices have changed: you saw a total of " + Money.inEuro(refusal.expectedTotal()) + ", now it is "
                        + Money.inEuro(refusal.total()) + ". Nothing was ordered. If you agree, order again.";
            case CART_ENDED ->
                "The page showed a cart that you have ordered or emptied since. Nothing was ordered now. Here is your"
                        + " cart as it is.";
            case OTHER_BUYER ->
                "Somebody else is signed in than when the page was opened. Nothing was ordered. Check who orders, then"
                        + " order.";
            case SIGN_IN_ENDED ->
                "Your sign-in ended before the order was placed. Nothing was ordered. Check who orders: sign in again"
                        + " if you are not signed in, or order as a guest.";
            case SIGN_IN_UNCONFIRMED ->
                "Accounts are not available right now, so nothing can be ordered as you. Nothing was ordered, and nothing is"
                        + " lost: you stay signed in, and your cart is kept. Try again in a moment, or sign out and order as"
                        + " a guest.";
            case SIGN_IN_NEEDED ->
                "This shop takes orders from signed-in shoppers only. Nothing was ordered. Sign in, then"
                        + " order again.";
            case NOT_NOW ->
                "The shop cannot take orders right now. Nothing was ordered, and your cart is kept. Try again in"
                        + " a moment.";
            case FORM_UNUSABLE ->
                "This form can no longer be used. Nothing was ordered. Here is a new one: check it, then order.";
            case NO_ANSWER, IN_PROGRESS ->
                throw new IllegalArgumentException(refusal.reason() + " leaves an attempt open and refuses nothing.");
        };
    }

    private static String inWords(Shortage shortage, String name) {
        return shortage.available() <= 0
                ? name + " is sold out; you want " + shortage.requested() + "."
                : name + ": you want " + shortage.requested() + ", only " + shortage.available() + " left.";
    }
}
