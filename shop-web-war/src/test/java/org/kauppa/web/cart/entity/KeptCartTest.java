package org.kauppa.web.cart.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptCartTest {

    private static final Cart LINES = Cart.EMPTY.plus(3, 2).plus(7, 1);

    private final KeptCart cart = KeptCart.begin(LINES);

    @Test
    void losesNothingOnTheWayThroughACookie() {
        var refused = cart.refused(cart.id(), 0);

        var read = KeptCart.parse(refused.text()).orElseThrow();

        assertThat(read.id()).isEqualTo(cart.id());
        assertThat(read.round()).isEqualTo(1);
        assertThat(read.lines().text()).isEqualTo(LINES.text());
    }

    @Test
    void isTheSameCartWithOtherLines() {
        assertThat(cart.with(LINES.plus(9, 1)).id()).isEqualTo(cart.id());
        assertThat(KeptCart.begin(LINES).id()).isNotEqualTo(cart.id());
    }

    @Test
    void isAnotherCartOnceItWasEmptied() {
        var emptied = cart.with(Cart.EMPTY);

        assertThat(emptied.id()).isNotEqualTo(cart.id());
        assertThat(KeptCart.parse(emptied.text())).contains(emptied);
        assertThat(emptied.with(LINES).id()).isEqualTo(emptied.id());
    }

    @Test
    void givesUpWhatWasOrderedOnceHoweverOftenThatIsTold() {
        var meanwhile = cart.with(LINES.plus(3, 1).plus(9, 4));

        var left = meanwhile.ordered(cart.id(), LINES);
        assertThat(left.lines().text()).isEqualTo("1.3:1.9:4");

        var addedAgain = left.with(left.lines().plus(3, 2));
        assertThat(addedAgain.ordered(cart.id(), LINES)).isEqualTo(addedAgain);
    }

    @Test
    void isAnotherCartAfterItWasOrdered() {
        assertThat(cart.ordered(cart.id(), LINES).id()).isNotEqualTo(cart.id());
    }

    @Test
    void endsARoundOnceHoweverOftenItsRefusalIsTold() {
        var next = cart.refused(cart.id(), 0);

        assertThat(next.id()).isEqualTo(cart.id());
        assertThat(next.round()).isEqualTo(1);
        assertThat(next.refused(cart.id(), 0)).isEqualTo(next);
        assertThat(next.refused("another", 1)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.3:2",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAA.0.1.3:2",
                "AAAAAAAAAAAAAAAAAAAAAA.-1.1.3:2",
                "AAAAAAAAAAAAAAAAAAAAAA.9999999999.1.3:2",
                "AAAAAAAAAAAAAAAAAAAAAA.0.1.3:2\n"
            })
    void takesNothingFromAStrangersText(String text) {
        assertThat(KeptCart.parse(text)).isEmpty();
    }
}
