package org.kauppa.web.cart.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kauppa.web.cart.entity.CartLine.State;
import org.kauppa.web.catalog.entity.Product;

class CheckedCartTest {

    private static final Cart CART = Cart.EMPTY.plus(1, 2).plus(4, 12);

    @Test
    void addsUpInExactMoney() {
        var checked =
                CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 10), 4L, product(4, "9.9", 20)), SeenPrices.NONE);

        assertThat(checked.total()).isEqualTo(new BigDecimal("130.78"));
        assertThat(checked.isOrderable()).isTrue();
    }

    @Test
    void explainsAShortLineAndHoldsTheOrder() {
        var checked =
                CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 10), 4L, product(4, "9.99", 9)), SeenPrices.NONE);

        assertThat(checked.isOrderable()).isFalse();
        assertThat(checked.lines().get(0).state()).isEqualTo(State.GOOD);
        assertThat(checked.lines().get(1).state()).isEqualTo(State.SHORT);
    }

    @Test
    void explainsASoldOutLine() {
        var checked =
                CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 0), 4L, product(4, "9.99", 12)), SeenPrices.NONE);

        assertThat(checked.isOrderable()).isFalse();
        assertThat(checked.lines().get(0).state()).isEqualTo(State.SOLD_OUT);
    }

    @Test
    void explainsAProductThatLeftTheCatalogue() {
        var checked = CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 10)), SeenPrices.NONE);

        assertThat(checked.isOrderable()).isFalse();
        assertThat(checked.isPriced()).isFalse();
        assertThat(checked.lines().get(1).state()).isEqualTo(State.GONE);
        assertThat(checked.total()).isEqualTo(new BigDecimal("11.98"));
    }

    @Test
    void showsWhatIsKnownWhileTheCatalogueCannotBeAsked() {
        var checked =
                CheckedCart.unchecked(CART, id -> id == 1 ? Optional.of(product(1, "5.99", 0)) : Optional.empty());

        assertThat(checked.isOrderable()).isFalse();
        assertThat(checked.lines()).extracting(CartLine::isPriced).containsExactly(true, false);
        assertThat(checked.lines()).noneMatch(CartLine::isBlocked);
        assertThat(checked.total()).isEqualTo(new BigDecimal("11.98"));
    }

    @Test
    void tellsWhichPricesHaveChangedSinceTheyWerePutIn() {
        var before = SeenPrices.NONE.with(1, new BigDecimal("5.50")).with(4, new BigDecimal("9.99"));

        var checked = CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 10), 4L, product(4, "9.990", 20)), before);

        assertThat(checked.lines()).extracting(CartLine::isPriceChanged).containsExactly(true, false);
        assertThat(checked.prices().text()).isEqualTo("1:599.4:999");
    }

    @Test
    void ordersNothingFromAnEmptyCart() {
        assertThat(CheckedCart.of(Cart.EMPTY, Map.of(), SeenPrices.NONE).isOrderable())
                .isFalse();
    }

    private static Product product(long id, String price, int quantity) {
        return new Product(id, id == 1 ? "Product one" : "Another", "", new BigDecimal(price), quantity, "lager", null);
    }
}
