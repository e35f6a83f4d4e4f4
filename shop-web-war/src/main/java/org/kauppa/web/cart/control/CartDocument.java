package org.kauppa.web.cart.control;

import java.util.List;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.KeptCart;

/**
 * A cart as users reads and writes it.
 *
 * @param id null before any was kept
 */
public record CartDocument(String id, int round, List<Line> lines) {

    /** How many of one product. */
    public record Line(long id, int quantity) {}

    static CartDocument of(KeptCart cart) {
        var lines = cart.lines();
        return new CartDocument(
                cart.id(),
                cart.round(),
                lines.ids().stream()
                        .map(id -> new Line(id, lines.quantityOf(id)))
                        .toList());
    }

    /** The cart; while there is none, the one that begins here. */
    KeptCart cart(KeptCart beginning) {
        if (id == null) {
            return new KeptCart(beginning.id(), beginning.round(), Cart.EMPTY);
        }
        var cart = Cart.EMPTY;
        for (var line : lines) {
            cart = cart.with(line.id(), line.quantity());
        }
        return new KeptCart(id, round, cart);
    }
}
