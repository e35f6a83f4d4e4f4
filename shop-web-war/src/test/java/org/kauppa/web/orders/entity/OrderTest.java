package org.kauppa.web.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void isShownByReceiptToItsOwnerOnly() {
        assertThat(of("edgars").isFor("edgars")).isTrue();
        assertThat(of("edgars").isFor("simon")).isFalse();
        assertThat(of("edgars").isFor("")).isFalse();
    }

    @Test
    void isShownToAnybodyInTheBrowserOfAGuest() {
        assertThat(of(null).isFor("")).isTrue();
        assertThat(of(null).isFor("edgars")).isTrue();
    }

    private static Order of(String customer) {
        return new Order("1", customer, "placed", List.of(), BigDecimal.ONE, Instant.EPOCH);
    }
}
