package org.kauppa.products.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.service.problems.InvalidRequest;

class ProductQueryTest {

    private static final ProductFilter EVERYTHING = ProductFilter.of(null, null, null, null, null, null);
    private static final ProductSummary PRODUCT =
            new ProductSummary(7, "Öljy: 5 %", "…", new BigDecimal("1.20"), 3, "snacks", null, 1);

    @Test
    void hasDefaults() {
        var query = ProductQuery.of(EVERYTHING, null, null, null);
        assertThat(query.sorting()).isEqualTo(Sorting.ID);
        assertThat(query.limit()).isEqualTo(100);
        assertThat(query.after()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "x", "1.5", "", "99999999999", "٣"})
    void refusesOtherLimits(String limit) {
        assertThatThrownBy(() -> ProductQuery.of(EVERYTHING, null, limit, null))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refusal ->
                                assertThat(refusal.violations().get(0).field()).isEqualTo("limit"));
    }

    @Test
    void refusesOtherSortings() {
        assertThatThrownBy(() -> ProductQuery.of(EVERYTHING, "quantity", null, null))
                .hasMessageContaining("must be one of id, name, price, -price");
    }

    @ParameterizedTest
    @EnumSource(Sorting.class)
    void findsItsWayBackFromACursor(Sorting sorting) {
        var cursor = Cursor.behind(PRODUCT, sorting);
        var query = ProductQuery.of(EVERYTHING, sorting.parameter(), null, cursor.toText());
        assertThat(query.after()).contains(cursor);
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        var cursor = Cursor.behind(PRODUCT, Sorting.PRICE).toText();
        assertThatThrownBy(() -> Cursor.of(cursor, Sorting.NAME)).isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cHJpY2U6MToxZTk5OTk5OTk5OQ", "", "%%%", "aWQ", "aWQ6eDp5", "cHJpY2U6MTp4", "../../etc"})
    void refusesWhatIsNoCursor(String text) {
        assertThatThrownBy(() -> Cursor.of(text, Sorting.PRICE)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void leadsOnOnlyWhenThereIsMore() {
        var query = ProductQuery.of(EVERYTHING, null, "1", null);
        assertThat(ProductPage.of(List.of(PRODUCT), query).next()).isEmpty();
        var page = ProductPage.of(List.of(PRODUCT, PRODUCT), query);
        assertThat(page.products()).hasSize(1);
        assertThat(page.next()).isPresent();
    }
}
