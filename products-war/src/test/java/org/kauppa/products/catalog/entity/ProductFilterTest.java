package org.kauppa.products.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kauppa.service.problems.InvalidRequest;

class ProductFilterTest {

    @Test
    void wantsEverythingWhenNothingIsSaid() {
        var everything = ProductFilter.of(null, null, null, null, null, null);
        assertThat(everything.words()).isEmpty();
        assertThat(everything.category()).isEmpty();
        assertThat(everything.minPrice()).isEmpty();
        assertThat(everything.maxPrice()).isEmpty();
        assertThat(everything.inStock()).isFalse();
        assertThat(everything.language()).isEqualTo(Language.EN);
        assertThat(ProductFilter.of(" ", "", "", "", "", null))
                .as("the empty fields of a form")
                .isEqualTo(everything);
    }

    @Test
    void readsEveryParameter() {
        var filter = ProductFilter.of("  dark \t malt ", "lager", "0.5", "12", "true", "fi");
        assertThat(filter.words()).containsExactly("dark", "malt");
        assertThat(filter.category()).contains("lager");
        assertThat(filter.minPrice()).contains(new BigDecimal("0.50"));
        assertThat(filter.maxPrice()).contains(new BigDecimal("12.00"));
        assertThat(filter.inStock()).isTrue();
        assertThat(filter.language()).isEqualTo(Language.FI);
    }

    @ParameterizedTest
    @CsvSource({
        "minPrice, x, , , en",
        "minPrice, -1, , , en",
        "minPrice, 1.234, , , en",
        "minPrice, 1e3, , , en",
        "minPrice, '1,50', , , en",
        "minPrice, ٣, , , en",
        "maxPrice, , 123456789, , en",
        "maxPrice, , NaN, , en",
        "inStock, , , yes, en",
        "language, , , , FI",
        "language, , , , ''",
        "language, , , , fi-FI"
    })
    void namesTheParameterThatIsWrong(
            String parameter, String minPrice, String maxPrice, String inStock, String language) {
        assertThatThrownBy(() -> ProductFilter.of(null, null, minPrice, maxPrice, inStock, language))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refusal ->
                                assertThat(refusal.violations().get(0).field()).isEqualTo(parameter));
    }
}
