package org.kauppa.products.catalog.entity;

import java.util.List;
import java.util.Optional;

/**
 * A part of the catalogue.
 *
 * @param next where the next part begins, when there is one
 */
public record ProductPage(List<ProductSummary> products, Optional<Cursor> next) {

    /** The page for {@code query} from the rows that were found, of which one more than the limit was asked for. */
    public static ProductPage of(List<ProductSummary> found, ProductQuery query) {
        if (found.size() <= query.limit()) {
            return new ProductPage(found, Optional.empty());
        }
        var products = found.subList(0, query.limit());
        return new ProductPage(products, Optional.of(Cursor.behind(products.get(query.limit() - 1), query.sorting())));
    }
}
