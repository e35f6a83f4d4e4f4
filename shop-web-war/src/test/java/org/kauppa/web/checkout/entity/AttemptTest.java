package org.kauppa.web.checkout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.KeptCart;

class AttemptTest {

    private static final KeptCart CART = KeptCart.begin(Cart.EMPTY.plus(1, 2));
    private static final BigDecimal TOTAL = new BigDecimal("11.90");
    private static final Attempt ATTEMPT = Attempt.toBuy(CART, TOTAL, "edgars");

    @Test
    void carriesWhatTheShopperSaw() {
        assertThat(ATTEMPT.isUsable()).isTrue();
        assertThat(ATTEMPT.lines().quantityOf(1)).isEqualTo(2);
        assertThat(ATTEMPT.key()).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void isOneAttemptInHoweverManyForms() {
        assertThat(Attempt.toBuy(CART, TOTAL, "edgars").key()).isEqualTo(ATTEMPT.key());
        assertThat(Attempt.toBuy(CART, new BigDecimal("11.9"), "edgars").key()).isEqualTo(ATTEMPT.key());
    }

    @Test
    void isAnotherOneWhenAnythingDiffers() {
        assertThat(Stream.of(
                                ATTEMPT,
                                Attempt.toBuy(CART, new BigDecimal("11.91"), "edgars"),
                                Attempt.toBuy(CART, TOTAL, ""),
                                Attempt.toBuy(CART.with(CART.lines().plus(1, 1)), TOTAL, "edgars"),
                                Attempt.toBuy(CART.refused(CART.id(), 0), TOTAL, "edgars"),
                                Attempt.toBuy(KeptCart.begin(CART.lines()), TOTAL, "edgars"))
                        .map(Attempt::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsTheCartItBuys() {
        assertThat(ATTEMPT.buys(CART)).isTrue();
        assertThat(ATTEMPT.buys(CART.refused(CART.id(), 0))).isTrue();
        assertThat(ATTEMPT.buys(CART.with(CART.lines().plus(9, 1)))).isFalse();
        assertThat(ATTEMPT.buys(KeptCart.begin(CART.lines()))).isFalse();
    }

    @Test
    void isUnusableWhenAStrangerWroteIt() {
        assertThat(new Attempt("short", 0, "1.1:2", TOTAL, "").isUsable()).isFalse();
        assertThat(new Attempt(CART.id() + "\r\nX: y", 0, "1.1:2", TOTAL, "").isUsable())
                .isFalse();
        assertThat(new Attempt(CART.id(), 0, "", TOTAL, "").isUsable()).isFalse();
        assertThat(new Attempt(CART.id(), 0, "1.1:-2", TOTAL, "").isUsable()).isFalse();
        assertThat(new Attempt(CART.id(), 0, "1.1:2", null, "").isUsable()).isFalse();
    }
}
