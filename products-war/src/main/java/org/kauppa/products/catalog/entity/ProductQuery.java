package org.kauppa.products.catalog.entity;

import java.util.Optional;
import org.kauppa.service.paging.PageLimit;
import org.kauppa.service.problems.InvalidRequest;

/**
 * A part of the catalogue that a client wants to see.
 *
 * @param limit 1 to 500 products
 * @param after behind which product to go on
 */
public record ProductQuery(ProductFilter filter, Sorting sorting, int limit, Optional<Cursor> after) {

    /**
     * Reads the query parameters; null stands for one that is absent.
     *
     * @throws InvalidRequest naming the parameter that is wrong
     */
    public static ProductQuery of(ProductFilter filter, String sort, String limit, String after) {
        var sorting = sort == null
                ? Sorting.ID
                : Sorting.named(sort)
                        .orElseThrow(() -> new InvalidRequest("sort", "must be one of id, name, price, -price"));
        return new ProductQuery(
                filter,
                sorting,
                PageLimit.of(limit),
                Optional.ofNullable(after).map(cursor -> Cursor.of(cursor, sorting)));
    }
}
