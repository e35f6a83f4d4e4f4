package org.kauppa.web.cart.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartTest {

    @Test
    void addsUpTheSameProduct() {
        var cart = Cart.EMPTY.plus(3, 2).plus(7, 1).plus(3, 4);

        assertThat(cart.quantityOf(3)).isEqualTo(6);
        assertThat(cart.ids()).containsExactly(3L, 7L);
        assertThat(cart.pieces()).isEqualTo(7);
    }

    @Test
    void neverHoldsMoreOfAProductThanCanBeBought() {
        var cart = Cart.EMPTY.plus(3, Cart.MAX_QUANTITY).plus(3, Integer.MAX_VALUE);

        assertThat(cart.quantityOf(3)).isEqualTo(Cart.MAX_QUANTITY);
    }

    @Test
    void changesAndRemovesLines() {
        var cart = Cart.EMPTY.plus(3, 2).plus(7, 1);

        assertThat(cart.with(3, 5).quantityOf(3)).isEqualTo(5);
        assertThat(cart.with(3, 0).ids()).containsExactly(7L);
        assertThat(cart.quantityOf(3)).isEqualTo(2);
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        assertThat(Cart.EMPTY.with(3, 0).isEmpty()).isTrue();
    }

    @Test
    void refusesImpossibleQuantities() {
        assertThatThrownBy(() -> Cart.EMPTY.with(3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cart.EMPTY.with(3, Cart.MAX_QUANTITY + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasRoomForAHundredProducts() {
        var full = Cart.parse(textOf(Cart.MAX_LINES));

        assertThat(full.ids()).hasSize(Cart.MAX_LINES);
        assertThat(full.hasRoomFor(1)).isTrue();
        assertThat(full.hasRoomFor(101)).isFalse();
        assertThat(full.plus(101, 1).quantityOf(101)).isZero();
        assertThat(full.plus(1, 1).quantityOf(1)).isEqualTo(2);
    }

    @Test
    void keepsWhatWasPutInWhileTheRestWasBought() {
        var bought = Cart.EMPTY.plus(3, 2).plus(7, 1);

        var left = bought.plus(3, 1).plus(9, 4).minus(bought);

        assertThat(left.text()).isEqualTo("1.3:1.9:4");
    }

    @Test
    void losesNothingOnTheWayThroughACookie() {
        var cart =
                Cart.EMPTY.plus(42, 3).plus(999_999_999_999_999_999L, 1_000_000).plus(1, 1);

        assertThat(cart.text()).isEqualTo("1.42:3.999999999999999999:1000000.1:1");
        assertThat(Cart.parse(cart.text()).text()).isEqualTo(cart.text());
        assertThat(Cart.parse(Cart.EMPTY.text()).isEmpty()).isTrue();
    }

    @Test
    void fitsIntoACookie() {
        var longest = LongStream.range(0, Cart.MAX_LINES)
                .mapToObj(n -> "." + (999_999_999_999_999_000L + n) + ":1000000")
                .collect(Collectors.joining("", "1", ""));

        assertThat(Cart.parse(longest).ids()).hasSize(Cart.MAX_LINES);
        assertThat(longest).hasSizeLessThan(2800);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.",
                "1.3",
                "1.3:",
                "1.3:0",
                "1.03:1",
                "1.-3:1",
                "1.3:-1",
                "1.3:1.",
                "1.3:99999999",
                "1.9999999999999999999:1",
                "2.3:1",
                "1.3:1;drop",
                "1.٣:1",
                "<script>",
                "1.3:1\n.4:1",
                "null"
            })
    void takesNothingFromAStrangersText(String text) {
        assertThat(Cart.parse(text).isEmpty()).isTrue();
    }

    @Test
    void takesNothingFromAnEndlessText() {
        assertThat(Cart.parse(textOf(Cart.MAX_LINES + 1)).isEmpty()).isTrue();
        assertThat(Cart.parse(".1:1".repeat(100_000)).isEmpty()).isTrue();
    }

    @Test
    void holdsNoMoreThanCanBeBoughtWhateverTheTextSays() {
        assertThat(Cart.parse("1.3:9999999").quantityOf(3)).isEqualTo(Cart.MAX_QUANTITY);
        assertThat(Cart.parse("1.3:1.3:2").text()).isEqualTo("1.3:3");
    }

    private static String textOf(int lines) {
        return LongStream.rangeClosed(1, lines)
                .mapToObj(id -> "." + id + ":1")
                .collect(Collectors.joining("", "1", ""));
    }
}
