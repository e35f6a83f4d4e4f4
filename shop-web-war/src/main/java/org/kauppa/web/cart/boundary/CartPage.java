package org.kauppa.web.cart.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.cart.control.ShopperCart;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.security.LocalPath;
import org.kauppa.web.services.ServiceUnavailable;

/** The page {@code /cart}. Its forms put a product in ({@code add}), change a line ({@code change}) or {@code remove} it. */
@Named
@RequestScoped
public class CartPage {

    private static final String PATH = "/cart";
    private static final String WRONG_QUANTITY = "The quantity must be a whole number from 1 to 1,000,000.";

    @Inject
    private PageFlow flow;

    @Inject
    private ShopperCart cart;

    @Inject
    private Catalog catalog;

    @Inject
    private Notices notices;

    private CheckedCart checked;

    /** Does what a form asks, or gets the cart ready to be shown. */
    public void act() {
        if (!flow.isForm()) {
            show();
        } else if (flow.number("add").isPresent()) {
            add(flow.number("add").get());
        } else if (flow.number("change").isPresent()) {
            change(flow.number("change").get());
        } else if (flow.number("remove").isPresent()) {
            remove(flow.number("remove").get());
        } else {
            flow.badRequest();
        }
    }

    /** The cart with its products. */
    public CheckedCart getChecked() {
        return checked;
    }

    private void show() {
        checked = cart.checked();
        if (!checked.known()) {
            flow.unavailableButShown();
        }
    }

    private void add(long id) {
        var quantity = quantity();
        var before = cart.current();
        if (quantity < 1) {
            notices.problem(WRONG_QUANTITY);
        } else if (!before.hasRoomFor(id)) {
            notices.problem(
                    "Your cart is full: it holds " + Cart.MAX_LINES + " different products. Order those first.");
        } else {
            add(before, id, quantity);
        }
        flow.seeOther(LocalPath.orElse(flow.field("from"), PATH));
    }

    private void add(Cart before, long id, int quantity) {
        String name;
        try {
            var product = catalog.product(id);
            if (product.isEmpty()) {
                notices.problem("This product is no longer sold.");
                return;
            }
            if (product.get().isSoldOut()) {
                notices.problem(product.get().name() + " is sold out.");
                return;
            }
            name = product.get().name();
        } catch (ServiceUnavailable e) {
            // The wish is kept all the same; the cart checks its lines whenever it is shown.
            name = catalog.lastSeen(id).map(Product::name).orElse("Product " + id);
        }
        cart.keep(before.plus(id, quantity));
        notices.done(name + " is in your cart.");
    }

    private void change(long id) {
        var quantity = quantity();
        if (quantity < 1) {
            notices.problem(WRONG_QUANTITY);
        } else if (cart.current().quantityOf(id) > 0) {
            cart.keep(cart.current().with(id, quantity));
            notices.done("Quantity changed.");
        }
        flow.seeOther(PATH);
    }

    private void remove(long id) {
        cart.keep(cart.current().with(id, 0));
        notices.done("Removed from your cart.");
        flow.seeOther(PATH);
    }

    /** The quantity of the form, or 0 when it is none that a cart can hold. */
    private int quantity() {
        return flow.number("quantity")
                .filter(quantity -> quantity <= Cart.MAX_QUANTITY)
                .map(Long::intValue)
                .orElse(0);
    }
}
