package org.kauppa.products.catalog.entity;

import java.util.Arrays;
import java.util.List;
import org.kauppa.service.problems.InvalidRequest;

/** The products that a client asks for by their ids. */
public final class ProductIds {

    private static final int MOST = 100;

    private ProductIds() {}

    /**
     * Reads the query parameter {@code ids}: 1 to 100 ids, with commas between them.
     *
     * @throws InvalidRequest when it is anything else
     */
    public static List<Long> of(String text) {
        var ids = text.split(",", -1);
        if (ids.length > MOST || !Arrays.stream(ids).allMatch(id -> id.matches("\\d{1,15}"))) {
            throw new InvalidRequest("ids", "must be 1 to " + MOST + " ids with commas between them");
        }
        return Arrays.stream(ids).map(Long::valueOf).distinct().toList();
    }
}
