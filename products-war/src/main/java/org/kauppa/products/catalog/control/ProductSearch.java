package org.kauppa.products.catalog.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.ProductFilter;
import org.kauppa.products.catalog.entity.ProductQuery;
import org.kauppa.products.catalog.entity.ProductSummary;
import org.kauppa.products.persistence.control.TookTooLong;

/** Finds a page of the catalogue. */
public final class ProductSearch {

    private static final String SELECT = "select";
    private static final String SOLD = "p.deleted_at is null";

    private ProductSearch() {}

    /** The products, and one more than the limit when there are more. */
    public static List<ProductSummary> run(ProductQuery query, EntityManager store) {
        var language = query.filter().language();
        var conditions = conditions(query.filter());
        query.after()
                .ifPresent(last -> conditions.add(
                        query.sorting().isAfter(language), query.sorting().valuesOf(last)));
        // Words are looked for in every product; everything else has an index to go along.
        var select = query.filter().words().isEmpty() ? SELECT : TookTooLong.SELECT;
        return ProductRows.read(
                store, select, language, conditions, query.sorting().orderBy(language), query.limit() + 1);
    }

    /** Those of the products that are in the catalogue, by id. */
    public static List<ProductSummary> ofIds(List<Long> ids, Language language, EntityManager store) {
        var marks = String.join(", ", ids.stream().map(id -> "?").toList());
        var conditions = new Conditions().add(SOLD).add("p.id in (" + marks + ")", ids.toArray());
        return ProductRows.read(store, SELECT, language, conditions, "p.id", ids.size());
    }

    private static Conditions conditions(ProductFilter filter) {
        var conditions = new Conditions().add(SOLD).containsAll(filter.words(), filter.language());
        filter.category().ifPresent(category -> conditions.add("p.category = ?", category));
        filter.minPrice().ifPresent(price -> conditions.add("p.price >= ?", price));
        filter.maxPrice().ifPresent(price -> conditions.add("p.price <= ?", price));
        if (filter.inStock()) {
            conditions.add("p.quantity > 0");
        }
        return conditions;
    }
}
