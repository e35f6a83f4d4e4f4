package org.kauppa.web.checkout.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kauppa.web.cart.boundary.CartTexts;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.CartLine;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.cart.entity.KeptCart;
import org.kauppa.web.cart.entity.SeenPrices;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.checkout.boundary.Explanation.Detail;
import org.kauppa.web.checkout.entity.Attempt;
import org.kauppa.web.checkout.entity.OpenAttempt;
import org.kauppa.web.checkout.entity.Refusal;
import org.kauppa.web.checkout.entity.Refusal.Reason;
import org.kauppa.web.checkout.entity.Shortage;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Money;

class ExplanationsTest {

    private static final CheckedCart CART = CheckedCart.of(
            Cart.EMPTY.plus(4, 12).plus(7, 1), Map.of(4L, product(4, "9.99"), 7L, product(7, "6.49")), SeenPrices.NONE);

    private final Explanations explanations = new Explanations();

    /** Texts say their key and what stands in their places. */
    @BeforeEach
    void speakInKeys() {
        explanations.texts = new Texts() {
            @Override
            public String of(String key, Object... values) {
                return key + List.of(values);
            }
        };
        explanations.money = new Money() {
            @Override
            public String format(BigDecimal amount) {
                return amount.toPlainString();
            }
        };
        explanations.names = new CartTexts() {
            @Override
            public String name(CartLine line) {
                return name(line.id());
            }

            @Override
            public String name(long id) {
                return "number " + id;
            }
        };
    }

    @Test
    void saysOfEachShortLineWhatIsLeftAndLeadsThere() {
        var refusal = new Refusal(
                Reason.SHORT_STOCK,
                List.of(new Shortage(4, 12, 9), new Shortage(8, 1, 0)),
                List.of(),
                null,
                null,
                null);

        var explanation = explain(refusal);

        assertThat(explanation.summary()).isEqualTo("checkout.refused.short-stock[]");
        assertThat(explanation.details())
                .containsExactly(
                        new Detail("checkout.line-short[number 4, 12, 9]", "#line-4"),
                        new Detail("checkout.line-sold-out[number 8, 1]", ""));
    }

    @Test
    void namesWhatIsNoLongerSold() {
        var refusal = new Refusal(Reason.UNKNOWN_PRODUCT, List.of(), List.of(7L), null, null, null);

        assertThat(explain(refusal).details()).containsExactly(new Detail("checkout.line-gone[number 7]", "#line-7"));
    }

    @Test
    void showsBothTotalsAndBothPricesOfEachLineWhenPricesChanged() {
        var refusal = new Refusal(
                        Reason.PRICE_CHANGED,
                        List.of(),
                        List.of(),
                        new BigDecimal("125.87"),
                        new BigDecimal("126.37"),
                        null)
                .ofShown(SeenPrices.NONE.with(4, new BigDecimal("9.99")).with(7, new BigDecimal("5.99")));

        var explanation = explain(refusal);

        assertThat(explanation.summary()).isEqualTo("checkout.prices-changed[125.87, 126.37]");
        assertThat(explanation.details())
                .containsExactly(new Detail("checkout.line-price[number 7, 5.99, 6.49]", "#line-7"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            mode = Mode.EXCLUDE,
            names = {"NO_ANSWER", "IN_PROGRESS", "PRICE_CHANGED"})
    void saysThatNothingWasOrderedWhereThatIsSure(Reason reason) {
        assertThat(explain(Refusal.because(reason)).heading()).isEqualTo("checkout.not-placed[]");
        assertThat(explain(Refusal.because(reason)).summary()).startsWith("checkout.refused.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"NO_ANSWER", "IN_PROGRESS"})
    void doesNotSayMoreThanItKnowsOfAnOpenAttempt(Reason reason) {
        var cart = KeptCart.begin(Cart.EMPTY.plus(4, 2).plus(7, 1));
        var open = new OpenAttempt(Attempt.toBuy(cart, BigDecimal.TEN, ""), reason);

        var explanation = explanations.of(open);

        assertThat(explanation.heading()).startsWith("checkout.open.");
        assertThat(explanation.details())
                .extracting(Detail::text)
                .containsExactly("checkout.open-line[2, number 4]", "checkout.open-line[1, number 7]");
        assertThatThrownBy(() -> explain(Refusal.because(reason))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speaksOfThisTimeOnlyWhileAnAttemptIsOpen() {
        assertThat(explanations.of(Refusal.because(Reason.NOT_NOW), CART, true).heading())
                .isEqualTo("checkout.not-placed-now[]");
    }

    private Explanation explain(Refusal refusal) {
        return explanations.of(refusal, CART, false);
    }

    private static Product product(long id, String price) {
        return new Product(id, "Name", "", new BigDecimal(price), 20, "lager", null);
    }
}
