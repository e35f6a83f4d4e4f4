package org.kauppa.service.paging;

import org.kauppa.service.problems.InvalidRequest;

/** How many rows a page may have. */
public final class PageLimit {

    private static final int DEFAULT = 100;
    private static final int MAX = 500;

    private PageLimit() {}

    /**
     * Reads the query parameter {@code limit}: 1 to 500, and 100 when it is absent.
     *
     * @throws InvalidRequest when it is anything else
     */
    public static int of(String limit) {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit.matches("\\d{1,3}")) {
            var number = Integer.parseInt(limit);
            if (number >= 1 && number <= MAX) {
                return number;
            }
        }
        throw new InvalidRequest("limit", "must be a whole number from 1 to " + MAX);
    }
}
