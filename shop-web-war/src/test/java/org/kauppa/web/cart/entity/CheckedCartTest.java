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
        var checked = CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 10), 4L, product(4, "9.9", 20)));

        assertThat(checked.total()).isEqualTo(new BigDecimal("130.78"));
        assertThat(checked.isOrderable()).isTrue();
    }

    @Test
    void explainsAShortLineAndHoldsTheOrder() {
        var checked = CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 10), 4L, product(4, "9.99", 9)));

        assertThat(checked.isOrderable()).isFalse();
        assertThat(checked.lines().get(0).problem()).isEmpty();
        assertThat(checked.lines().get(1).state()).isEqualTo(State.SHORT);
        assertThat(checked.lines().get(1).problem()).isEqualTo("Only 9 in stock, and you want 12.");
    }

    @Test
    void explainsASoldOutLine() {
        var checked = CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 0), 4L, product(4, "9.99", 12)));

        assertThat(checked.isOrderable()).isFalse();
        assertThat(checked.lines().get(0).problem()).contains("Sold out");
    }

    @Test
    void explainsAProductThatLeftTheCatalogue() {
        var checked = CheckedCart.of(CART, Map.of(1L, product(1, "5.99", 10)));

        assertThat(checked.isOrderable()).isFalse();
        assertThat(checked.isPriced()).isFalse();
        assertThat(checked.lines().get(1).state()).isEqualTo(State.GONE);
        assertThat(checked.lines().get(1).problem()).contains("no longer sold");
        assertThat(checked.total()).isEqualTo(new BigDecimal("11.98"));
    }

    @Test
    void showsWhatIsKnownWhileTheCatalogueCannotBeAsked() {
        var checked =
                CheckedCart.unchecked(CART, id -> id == 1 ? Optional.of(product(1, "5.99", 0)) : Optional.empty());

        assertThat(checked.isOrderable()).isFalse();
        assertThat(checked.lines()).extracting(CartLine::name).containsExactly("Product one", "Product 4");
        assertThat(checked.lines()).noneMatch(CartLine::isBlocked);
        assertThat(checked.total()).isEqualTo(new BigDecimal("11.98"));
    }

    @Test
    void ordersNothingFromAnEmptyCart() {
        assertThat(CheckedCart.of(Cart.EMPTY, Map.of()).isOrderable()).isFalse();
    }

    private static Product product(long id, String price, int quantity) {
        return new Product(id, id == 1 ? "Product one" : "Another", "", new BigDecimal(price), quantity, "lager", null);
    }
}
