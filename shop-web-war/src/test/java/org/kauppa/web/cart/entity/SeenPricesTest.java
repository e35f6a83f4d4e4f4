package org.kauppa.web.cart.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenPricesTest {

    private final SeenPrices prices =
            SeenPrices.NONE.with(3, new BigDecimal("5.99")).with(7, new BigDecimal("120.5"));

    @Test
    void losesNothingOnTheWayThroughACookie() {
        assertThat(prices.text()).isEqualTo("3:599.7:12050");
        var read = SeenPrices.parse(prices.text());
        assertThat(read.of(3)).contains(new BigDecimal("5.99"));
        assertThat(read.of(7)).contains(new BigDecimal("120.50"));
        assertThat(read.text()).isEqualTo(prices.text());
    }

    @Test
    void forgetsWhatIsNotInTheCart() {
        assertThat(prices.only(Set.of(7L, 8L)).text()).isEqualTo("7:12050");
        assertThat(prices.without(7).without(3).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3:", "3:5.99", "3:-1", ":1", "0:1", "3:1 4:1", "3:1;", "<script>"})
    void takesNothingFromAStrangersText(String text) {
        assertThat(SeenPrices.parse(text).of(3)).isEmpty();
    }
}
