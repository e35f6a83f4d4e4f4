package org.kauppa.products.orders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kauppa.products.orders.entity.PurchaseRefused.PriceChanged;
import org.kauppa.products.orders.entity.PurchaseRefused.UnknownProducts;
import org.kauppa.products.orders.entity.RefusedHour;
import org.kauppa.products.persistence.control.DatabaseProbe;

class RefusalCountTest {

    private final Map<String, Long> written = new HashMap<>();
    private final RefusalCount refusals = new RefusalCount();
    private boolean canWrite = true;
    private boolean fails;

    @BeforeEach
    void connect() {
        refusals.databases = new DatabaseProbe() {
            @Override
            public boolean canWrite() {
                return canWrite;
            }
        };
        refusals.transaction = new RefusalCountTransaction() {
            @Override
            public void add(Map<RefusedHour, Long> counted) {
                if (fails) {
                    throw new IllegalStateException("the primary was lost");
                }
                counted.forEach((hour, purchases) -> written.merge(hour.reason(), purchases, Long::sum));
            }
        };
    }

    @Test
    void writesEachRefusalOnce() {
        refuse();
        refusals.write();
        refusals.write();
        assertThat(written).isEqualTo(Map.of("unknown-product", 2L, "price-changed", 1L));
    }

    @Test
    void keepsThemWhileThePrimaryIsLost() {
        canWrite = false;
        refuse();
        refusals.write();
        assertThat(written).isEmpty();

        canWrite = true;
        fails = true;
        assertThatThrownBy(refusals::write).isInstanceOf(IllegalStateException.class);

        fails = false;
        refuse();
        refusals.write();
        assertThat(written).isEqualTo(Map.of("unknown-product", 4L, "price-changed", 2L));
    }

    private void refuse() {
        refusals.count(new UnknownProducts(List.of(7L)));
        refusals.count(new UnknownProducts(List.of(8L)));
        refusals.count(new PriceChanged(BigDecimal.ONE, BigDecimal.TEN));
    }
}
