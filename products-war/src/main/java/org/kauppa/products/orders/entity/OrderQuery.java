package org.kauppa.products.orders.entity;

import java.util.Optional;
import org.kauppa.service.paging.PageLimit;
import org.kauppa.service.problems.InvalidRequest;

/**
 * Which orders somebody wants to see, newest first.
 *
 * @param customer whose; empty for everybody's
 * @param limit 1 to 500 orders
 * @param after the number of the order behind which to go on
 */
public record OrderQuery(Optional<String> customer, int limit, Optional<String> after) {

    /**
     * Reads the query parameters; null stands for one that is absent.
     *
     * @throws InvalidRequest naming the parameter that is wrong
     */
    public static OrderQuery of(String customer, String limit, String after) {
        if (after != null && !after.matches(PurchaseOrder.NUMBER_FORM)) {
            throw new InvalidRequest("after", "is not a cursor of this list");
        }
        return new OrderQuery(Optional.ofNullable(customer), PageLimit.of(limit), Optional.ofNullable(after));
    }
}
