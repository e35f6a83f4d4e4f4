package org.kauppa.web.checkout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.checkout.entity.Refusal.Reason;

class AttemptTest {

    private static final Cart CART = Cart.EMPTY.plus(1, 2);
    private static final BigDecimal TOTAL = new BigDecimal("11.98");

    @Test
    void carriesWhatTheShopperSawUnderAKeyOfItsOwn() {
        var attempt = Attempt.toBuy(CART, TOTAL);

        assertThat(attempt.isUsable()).isTrue();
        assertThat(attempt.lines().quantityOf(1)).isEqualTo(2);
        assertThat(attempt.key())
                .hasSize(22)
                .isNotEqualTo(Attempt.toBuy(CART, TOTAL).key());
    }

    @Test
    void isUnusableWhenAStrangerWroteIt() {
        var key = Attempt.toBuy(CART, TOTAL).key();

        assertThat(new Attempt("short", "1.1:2", TOTAL).isUsable()).isFalse();
        assertThat(new Attempt(key + "\r\nX: y", "1.1:2", TOTAL).isUsable()).isFalse();
        assertThat(new Attempt(key, "", TOTAL).isUsable()).isFalse();
        assertThat(new Attempt(key, "1.1:-2", TOTAL).isUsable()).isFalse();
        assertThat(new Attempt(key, "1.1:2", null).isUsable()).isFalse();
    }

    @Test
    void mayBeRepeatedOnlyWhenItsEndIsOpen() {
        var attempt = Attempt.toBuy(CART, TOTAL);

        assertThat(Refusal.because(Reason.NO_ANSWER).of(attempt).attempt()).isEqualTo(attempt);
        assertThat(Refusal.because(Reason.NOT_NOW).of(attempt).attempt()).isEqualTo(attempt);
        assertThat(Refusal.because(Reason.SHORT_STOCK).of(attempt).attempt()).isNull();
        assertThat(Refusal.because(Reason.FORM_UNUSABLE).of(attempt).attempt()).isNull();
    }
}
