package org.kauppa.products.catalog.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many products the filters find, and how many they would find with another choice: each facet is counted with every
 * filter but its own.
 *
 * @param total with every filter
 * @param categories those with products, and the one that is chosen
 * @param prices every range, whether it has products or not
 * @param inStock how many can be bought now
 */
@JsonbPropertyOrder({"total", "categories", "prices", "inStock"})
public record Facets(long total, List<CategorySummary> categories, List<PriceRange> prices, long inStock) {

    /** Where one price range ends and the next begins, in EUR. */
    public static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("2.00"),
            new BigDecimal("5.00"),
            new BigDecimal("10.00"),
            new BigDecimal("20.00"),
            new BigDecimal("50.00"));

    private static final BigDecimal FREE = new BigDecimal("0.00");

    /** The facets for {@code filter}, of what was counted with its words alone. */
    public static Facets of(List<FacetRow> rows, ProductFilter filter) {
        Predicate<FacetRow> ofCategory =
                row -> filter.category().map(row.category()::equals).orElse(true);
        Predicate<FacetRow> ofStock = row -> row.inStock() || !filter.inStock();
        return new Facets(
                inPriceRange(rows, ofCategory.and(ofStock)),
                categories(rows, ofStock, filter),
                prices(rows, ofCategory.and(ofStock)),
                inPriceRange(rows, ofCategory.and(FacetRow::inStock)));
    }

    private static long inPriceRange(List<FacetRow> rows, Predicate<FacetRow> wanted) {
        return rows.stream().filter(wanted).mapToLong(FacetRow::inPriceRange).sum();
    }

    private static List<CategorySummary> categories(
            List<FacetRow> rows, Predicate<FacetRow> wanted, ProductFilter filter) {
        var products = new TreeMap<String, Long>();
        filter.category().ifPresent(chosen -> products.put(chosen, 0L));
        rows.stream()
                .filter(wanted)
                .filter(row -> row.inPriceRange() > 0)
                .forEach(row -> products.merge(row.category(), row.inPriceRange(), Long::sum));
        return products.entrySet().stream()
                .map(category -> new CategorySummary(category.getKey(), category.getValue()))
                .toList();
    }

    private static List<PriceRange> prices(List<FacetRow> rows, Predicate<FacetRow> wanted) {
        var cheaperThan = new long[STEPS.size() + 1];
        rows.stream().filter(wanted).forEach(row -> {
            for (var step = 0; step < cheaperThan.length; step++) {
                cheaperThan[step] += row.cheaperThan()[step];
            }
        });
        var ranges = new ArrayList<PriceRange>();
        var from = FREE;
        var cheaper = 0L;
        for (var step = 0; step < cheaperThan.length; step++) {
            var to = step < STEPS.size() ? STEPS.get(step) : null;
            ranges.add(new PriceRange(from, to, cheaperThan[step] - cheaper));
            cheaper = cheaperThan[step];
            from = to;
        }
        return ranges;
    }
}
