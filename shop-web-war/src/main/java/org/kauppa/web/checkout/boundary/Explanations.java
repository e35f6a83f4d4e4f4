package org.kauppa.web.checkout.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.kauppa.web.cart.boundary.CartTexts;
import org.kauppa.web.cart.entity.CartLine;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.cart.entity.SeenPrices;
import org.kauppa.web.checkout.boundary.Explanation.Detail;
import org.kauppa.web.checkout.entity.OpenAttempt;
import org.kauppa.web.checkout.entity.Refusal;
import org.kauppa.web.checkout.entity.Refusal.Reason;
import org.kauppa.web.checkout.entity.Shortage;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Money;

/** Explains to a shopper why there is no order, or why nobody knows whether there is one. */
@RequestScoped
class Explanations {

    @Inject
    Texts texts;

    @Inject
    Money money;

    @Inject
    CartTexts names;

    /**
     * A refusal.
     *
     * @param cart as the page shows it
     * @param attemptOpen whether an attempt is open besides, of which it is not known that nothing was ordered
     */
    Explanation of(Refusal refusal, CheckedCart cart, boolean attemptOpen) {
        return new Explanation(
                texts.of(attemptOpen ? "checkout.not-placed-now" : "checkout.not-placed"),
                summary(refusal),
                switch (refusal.reason()) {
                    case SHORT_STOCK ->
                        refusal.shortages().stream()
                                .map(shortage -> detail(inWords(shortage), shortage.id(), cart))
                                .toList();
                    case UNKNOWN_PRODUCT ->
                        refusal.unknown().stream()
                                .map(id -> detail(texts.of("checkout.line-gone", names.name(id)), id, cart))
                                .toList();
                    case PRICE_CHANGED -> changes(refusal.shown(), cart);
                    default -> List.of();
                });
    }

    /** What is known of an open attempt, with its lines: the cart may hold others by now. */
    Explanation of(OpenAttempt open) {
        var lines = open.attempt().lines();
        var kind = open.reason() == Reason.IN_PROGRESS ? "in-progress" : "no-answer";
        return new Explanation(
                texts.of("checkout.open." + kind),
                texts.of("checkout.open-summary." + kind),
                lines.ids().stream()
                        .map(id -> new Detail(texts.of("checkout.open-line", lines.quantityOf(id), names.name(id)), ""))
                        .toList());
    }

    private String summary(Refusal refusal) {
        var reason = refusal.reason();
        if (reason.leavesOpen()) {
            throw new IllegalArgumentException(reason + " leaves an attempt open and refuses nothing.");
        }
        return reason == Reason.PRICE_CHANGED
                ? texts.of(
                        "checkout.prices-changed", money.format(refusal.expectedTotal()), money.format(refusal.total()))
                : texts.of("checkout.refused."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Detail> changes(SeenPrices shown, CheckedCart cart) {
        return cart.lines().stream()
                .filter(CartLine::isPriced)
                .flatMap(line -> shown
                        .of(line.id())
                        .filter(before -> before.compareTo(line.product().price()) != 0)
                        .map(before -> detail(inWords(line, before), line.id(), cart))
                        .stream())
                .toList();
    }

    private String inWords(CartLine line, BigDecimal before) {
        return texts.of(
                "checkout.line-price",
                names.name(line),
                money.format(before),
                money.format(line.product().price()));
    }

    private String inWords(Shortage shortage) {
        var name = names.name(shortage.id());
        return shortage.available() <= 0
                ? texts.of("checkout.line-sold-out", name, shortage.requested())
                : texts.of("checkout.line-short", name, shortage.requested(), shortage.available());
    }

    private static Detail detail(String text, long id, CheckedCart cart) {
        var isShown = cart.lines().stream().anyMatch(line -> line.id() == id);
        return new Detail(text, isShown ? "#line-" + id : "");
    }
}
