package org.kauppa.web.orders.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.kauppa.web.cart.control.ShopperCart;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.orders.entity.OrderLine;

/** Puts what was ordered before into the cart again, as far as it is still sold. */
@RequestScoped
class Reorder {

    @Inject
    private Catalog catalog;

    @Inject
    private ShopperCart cart;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    /**
     * Has the cart hold at least what that order had, and tells line by line what is not to be had.
     *
     * @throws org.kauppa.web.services.ServiceUnavailable when the catalogue cannot be asked
     */
    void putIntoCart(Order order) {
        var products =
                catalog.products(order.lines().stream().map(OrderLine::id).toList());
        var wanted = cart.current();
        var again = Cart.EMPTY;
        var missing = new ArrayList<String>();
        for (var line : order.lines()) {
            var product = products.get(line.id());
            var quantity = product == null ? 0 : Math.min(line.quantity(), product.quantity());
            if (quantity > 0 && !wanted.orMore(again).hasRoomFor(line.id())) {
                missing.add(texts.of("orders.no-room", line.name()));
                continue;
            }
            again = again.with(line.id(), quantity);
            if (quantity < line.quantity()) {
                missing.add(missing(line, product));
            }
        }
        tell(order, again, missing);
    }

    private void tell(Order order, Cart again, ArrayList<String> missing) {
        if (again.isEmpty()) {
            notices.problem(texts.of("orders.nothing-again"), missing);
            return;
        }
        cart.putBack(again);
        var all = again.ids().size() == order.lines().size() && missing.isEmpty();
        notices.done(texts.of(all ? "orders.all-again" : "orders.some-again"), missing);
    }

    private String missing(OrderLine line, Product product) {
        if (product == null) {
            return texts.of("orders.gone", line.name());
        }
        return product.isSoldOut()
                ? texts.of("orders.sold-out", line.name())
                : texts.of("orders.fewer", line.name(), line.quantity(), product.quantity());
    }
}
