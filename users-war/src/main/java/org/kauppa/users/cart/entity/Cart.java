package org.kauppa.users.cart.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * A cart as clients send and see it. What its id and round mean is theirs: they tell one order from the next.
 *
 * @param id names the cart; null while none was ever kept
 * @param round counts the attempts to order it that were refused
 * @param lines at most 100, in the client's order, each of another product
 */
@JsonbPropertyOrder({"id", "round", "lines"})
public record Cart(String id, int round, List<CartLine> lines) {

    /** What is there before anything was kept. */
    public static final Cart NONE = new Cart(null, 0, List.of());
}
