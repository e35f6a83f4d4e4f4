package org.kauppa.products.stock.entity;

import java.util.List;
import java.util.Optional;
import org.kauppa.service.problems.InvalidRequest;

/**
 * A part of a product's ledger, newest first.
 *
 * @param next the cursor behind which the next part begins, when there is one
 */
public record MovementPage(List<StockMovement> movements, Optional<String> next) {

    /** The page from the movements that were found, of which one more than {@code limit} was asked for. */
    public static MovementPage of(List<StockMovement> found, int limit) {
        if (found.size() <= limit) {
            return new MovementPage(found, Optional.empty());
        }
        var movements = found.subList(0, limit);
        return new MovementPage(
                movements, Optional.of(Long.toString(movements.get(limit - 1).id())));
    }

    /**
     * Where the page begins that the query parameter {@code after} asks for; null stands for the first one.
     *
     * @return the id that all movements of the page are below
     * @throws InvalidRequest when it is no cursor
     */
    public static long begin(String after) {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw new InvalidRequest("after", "is not a cursor of this list");
        }
        return Long.parseLong(after);
    }
}
