package org.kauppa.products.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kauppa.service.problems.InvalidRequest;

class ProductIdsTest {

    @Test
    void readsEachIdOnce() {
        assertThat(ProductIds.of("3,1,3")).containsExactly(3L, 1L);
    }

    @Test
    void refusesEverythingElse() {
        for (var text : List.of("", ",", "1,", "x", "-1", "1 2", "1234567890123456", "1,".repeat(100) + "1")) {
            assertThatThrownBy(() -> ProductIds.of(text))
                    .as(text)
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageContaining("ids");
        }
    }
}
