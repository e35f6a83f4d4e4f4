package org.kauppa.web.checkout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.KeptCart;
import org.kauppa.web.checkout.entity.Refusal.Reason;

class ExplanationTest {

    @Test
    void saysOfEachShortLineWhatIsLeft() {
        var refusal = new Refusal(
                Reason.SHORT_STOCK, List.of(new Shortage(4, 12, 9), new Shortage(7, 1, 0)), List.of(), null, null);

        var explanation = explain(refusal);

        assertThat(explanation.summary()).contains("Nothing was ordered");
        assertThat(explanation.details())
                .containsExactly("Number 4: you want 12, only 9 left.", "Number 7 is sold out; you want 1.");
    }

    @Test
    void namesWhatIsNoLongerSold() {
        var refusal = new Refusal(Reason.UNKNOWN_PRODUCT, List.of(), List.of(8L), null, null);

        assertThat(explain(refusal).details()).containsExactly("Number 8 is no longer sold.");
    }

    @Test
    void showsBothTotalsWhenPricesChanged() {
        var refusal = new Refusal(
                Reason.PRICE_CHANGED, List.of(), List.of(), new BigDecimal("11.98"), new BigDecimal("12.50"));

        assertThat(explain(refusal).summary()).contains("€11.98").contains("€12.50");
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            mode = Mode.EXCLUDE,
            names = {"NO_ANSWER", "IN_PROGRESS", "PRICE_CHANGED"})
    void saysThatNothingWasOrderedWhereThatIsSure(Reason reason) {
        assertThat(explain(Refusal.because(reason)).heading()).isEqualTo("Your order was not placed");
        assertThat(explain(Refusal.because(reason)).summary()).contains("Nothing was ordered");
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"NO_ANSWER", "IN_PROGRESS"})
    void doesNotSayMoreThanItKnowsOfAnOpenAttempt(Reason reason) {
        var explanation = explain(reason);

        assertThat(explanation.summary()).contains("placed once").doesNotContain("Nothing was ordered");
        assertThat(explanation.details()).containsExactly("2 × Number 4", "1 × Number 7");
    }

    @Test
    void tellsAnAttemptThatRunsFromOneWithoutAnAnswer() {
        assertThat(explain(Reason.IN_PROGRESS).heading()).isEqualTo("Your order is being placed");
        assertThat(explain(Reason.NO_ANSWER).heading()).contains("do not know");
    }

    @Test
    void speaksOfThisTimeOnlyWhileAnAttemptIsOpen() {
        assertThat(Explanation.of(Refusal.because(Reason.NOT_NOW), true, id -> "")
                        .heading())
                .isEqualTo("Your order was not placed this time");
    }

    private static Explanation explain(Refusal refusal) {
        return Explanation.of(refusal, false, id -> "Number " + id);
    }

    private static Explanation explain(Reason open) {
        var cart = KeptCart.begin(Cart.EMPTY.plus(4, 2).plus(7, 1));
        var attempt = Attempt.toBuy(cart, BigDecimal.TEN, "");
        return Explanation.of(new OpenAttempt(attempt, open), id -> "Number " + id);
    }
}
