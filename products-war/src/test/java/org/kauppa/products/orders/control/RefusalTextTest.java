package org.kauppa.products.orders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kauppa.products.orders.entity.PurchaseRefused;
import org.kauppa.products.orders.entity.PurchaseRefused.InsufficientStock;
import org.kauppa.products.orders.entity.PurchaseRefused.PriceChanged;
import org.kauppa.products.orders.entity.PurchaseRefused.UnknownProducts;
import org.kauppa.products.stock.entity.Shortage;

class RefusalTextTest {

    @Test
    void keepsEachKindWhole() {
        var shortages = List.of(new Shortage(1, 5, 2), new Shortage(9_007_199_254_740_991L, 1, 0));
        var stock = (InsufficientStock) kept(new InsufficientStock(shortages));
        assertThat(stock.shortages()).isEqualTo(shortages);

        var unknown = (UnknownProducts) kept(new UnknownProducts(List.of(7L, 9_007_199_254_740_991L)));
        assertThat(unknown.ids()).containsExactly(7L, 9_007_199_254_740_991L);

        var price = (PriceChanged) kept(new PriceChanged(new BigDecimal("5.00"), new BigDecimal("999999999.90")));
        assertThat(price.expectedTotal()).isEqualTo("5.00");
        assertThat(price.total()).isEqualTo("999999999.90");
    }

    private static PurchaseRefused kept(PurchaseRefused refusal) {
        var again = RefusalText.parse(RefusalText.of(refusal));
        assertThat(again).hasSameClassAs(refusal).hasMessage(refusal.getMessage());
        return again;
    }
}
