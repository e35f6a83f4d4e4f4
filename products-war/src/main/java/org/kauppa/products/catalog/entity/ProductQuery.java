package org.kauppa.products.catalog.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kauppa.products.paging.PageLimit;
import org.kauppa.service.problems.InvalidRequest;

/**
 * What a client wants to see of the catalogue.
 *
 * @param words each must be part of the name or the description; case and accents do not matter
 * @param limit 1 to 500 products
 */
public record ProductQuery(
        List<String> words, Optional<String> category, Sorting sorting, int limit, Optional<Cursor> after) {

    private static final int MAX_TEXT = 200;
    private static final int MAX_WORDS = 10;

    /**
     * Reads the query parameters; null stands for one that is absent.
     *
     * @throws InvalidRequest naming the parameter that is wrong
     */
    public static ProductQuery of(String q, String category, String sort, String limit, String after) {
        var sorting = sort == null
                ? Sorting.ID
                : Sorting.named(sort)
                        .orElseThrow(() -> new InvalidRequest("sort", "must be one of id, name, price, -price"));
        return new ProductQuery(
                words(q),
                Optional.ofNullable(category).filter(slug -> !slug.isBlank()),
                sorting,
                PageLimit.of(limit),
                Optional.ofNullable(after).map(cursor -> Cursor.of(cursor, sorting)));
    }

    private static List<String> words(String q) {
        if (q == null || q.isBlank()) {
            return List.of();
        }
        if (q.length() > MAX_TEXT) {
            throw new InvalidRequest("q", "must have at most " + MAX_TEXT + " characters");
        }
        return Arrays.stream(q.strip().split("\\s+")).limit(MAX_WORDS).toList();
    }
}
