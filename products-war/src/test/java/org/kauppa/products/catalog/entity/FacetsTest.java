package org.kauppa.products.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacetsTest {

    /** Two lagers in stock for 1 and 4 EUR, one without for 4; three ciders in stock for 1, 4 and 60. */
    private static final List<FacetRow> EVERYTHING = List.of(
            new FacetRow("lager", true, 2, new long[] {1, 2, 2, 2, 2, 2}),
            new FacetRow("lager", false, 1, new long[] {0, 1, 1, 1, 1, 1}),
            new FacetRow("cider", true, 3, new long[] {1, 2, 2, 2, 2, 3}));

    /** The same, of which only what costs from 2 to 5 EUR is wanted. */
    private static final List<FacetRow> OF_SOME_PRICE = List.of(
            new FacetRow("lager", true, 1, new long[] {1, 2, 2, 2, 2, 2}),
            new FacetRow("lager", false, 1, new long[] {0, 1, 1, 1, 1, 1}),
            new FacetRow("cider", true, 1, new long[] {1, 2, 2, 2, 2, 3}));

    @Test
    void countEverything() {
        var facets = Facets.of(EVERYTHING, filter(null, null));
        assertThat(facets.total()).isEqualTo(6);
        assertThat(facets.inStock()).isEqualTo(5);
        assertThat(facets.categories())
                .containsExactly(new CategorySummary("cider", 3), new CategorySummary("lager", 3));
        assertThat(facets.prices()).extracting(PriceRange::products).containsExactly(2L, 3L, 0L, 0L, 0L, 1L);
    }

    @Test
    void doNotCountWithTheirOwnFilter() {
        var facets = Facets.of(OF_SOME_PRICE, filter("lager", "true"));
        assertThat(facets.total()).isEqualTo(1);
        assertThat(facets.inStock()).isEqualTo(1);
        assertThat(facets.categories())
                .as("of any category")
                .containsExactly(new CategorySummary("cider", 1), new CategorySummary("lager", 1));
        assertThat(facets.prices())
                .as("of any price")
                .extracting(PriceRange::products)
                .containsExactly(1L, 1L, 0L, 0L, 0L, 0L);
        assertThat(Facets.of(OF_SOME_PRICE, filter("lager", null)).inStock())
                .as("whether it is asked for or not")
                .isEqualTo(1);
    }

    @Test
    void keepTheChosenCategoryInSight() {
        assertThat(Facets.of(List.of(), filter("lager", null)).categories())
                .containsExactly(new CategorySummary("lager", 0));
        assertThat(Facets.of(List.of(), filter(null, null)).categories()).isEmpty();
    }

    @Test
    void haveRangesWithoutGaps() {
        var ranges = Facets.of(List.of(), filter(null, null)).prices();
        assertThat(ranges.get(0).from()).isEqualByComparingTo("0");
        for (var i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).from()).isEqualTo(ranges.get(i - 1).to());
        }
        assertThat(ranges.get(ranges.size() - 1).to()).isNull();
    }

    private static ProductFilter filter(String category, String inStock) {
        return ProductFilter.of(null, category, null, null, inStock, null);
    }
}
