package org.kauppa.web.cart.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.kauppa.web.cart.control.ShopperCart;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.CheckedCart;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notice.Offer;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.security.LocalPath;
import org.kauppa.web.services.ServiceUnavailable;

/**
 * The page {@code /cart}. Its forms put a product in ({@code add}), want another quantity of a line ({@code line}, with
 * {@code to} from a button or {@code quantity} as it was typed; none for 0), or put back what was removed ({@code restore}).
 */
@Named
@RequestScoped
public class CartPage {

    private static final String PATH = "/cart";

    @Inject
    private PageFlow flow;

    @Inject
    private ShopperCart cart;

    @Inject
    private Catalog catalog;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private CartTexts names;

    private CheckedCart checked;

    /** Does what a form asks, or gets the cart ready to be shown. */
    public void act() {
        if (!flow.isForm()) {
            show();
        } else if (flow.number("add").isPresent()) {
            add(flow.number("add").get());
        } else if (flow.number("line").isPresent()) {
            change(flow.number("line").get());
        } else if (flow.number("restore").isPresent()) {
            restore(flow.number("restore").get());
        } else {
            flow.badRequest();
        }
    }

    /** The cart with its products. */
    public CheckedCart getChecked() {
        return checked;
    }

    /** Whether it has just been put together with what the account's cart held before. */
    public boolean isJoined() {
        return cart.isJoined();
    }

    private void show() {
        cart.lookNow();
        checked = cart.checked();
        if (!checked.known()) {
            flow.unavailableButShown();
        }
    }

    private void add(long id) {
        var quantity = quantity("quantity").filter(wanted -> wanted > 0);
        if (quantity.isEmpty()) {
            notices.problem(texts.of("cart.wrong-quantity"));
        } else if (!cart.current().hasRoomFor(id)) {
            notices.problem(texts.of("cart.full", Cart.MAX_LINES));
        } else {
            add(id, quantity.get());
        }
        goBack();
    }

    private void add(long id, int quantity) {
        try {
            var product = catalog.product(id);
            if (product.isEmpty()) {
                notices.problem(texts.of("cart.not-sold"));
            } else if (product.get().isSoldOut()) {
                notices.problem(texts.of("cart.is-sold-out", product.get().name()));
            } else {
                cart.add(product.get(), quantity);
                notices.done(texts.of("cart.added", product.get().name()));
            }
        } catch (ServiceUnavailable e) {
            // The wish is kept all the same; the cart checks its lines whenever it is shown.
            cart.add(id, quantity);
            notices.done(texts.of("cart.added", names.name(id)));
        }
    }

    private void change(long id) {
        var quantity = quantity(flow.field("to").isEmpty() ? "quantity" : "to");
        var before = cart.current().quantityOf(id);
        if (quantity.isEmpty()) {
            notices.problem(texts.of("cart.wrong-quantity"));
        } else if (before > 0) {
            cart.set(id, quantity.get());
            tell(id, before, quantity.get());
        }
        goBack();
    }

    private void tell(long id, int before, int now) {
        if (now > 0) {
            notices.done(texts.of("cart.changed", names.name(id), now));
        } else {
            var again = Map.of("restore", Long.toString(id), "quantity", Integer.toString(before));
            notices.done(texts.of("cart.removed", names.name(id)), new Offer(texts.of("cart.undo"), PATH, again));
        }
    }

    private void restore(long id) {
        quantity("quantity").ifPresent(quantity -> {
            cart.putBack(Cart.EMPTY.with(id, quantity));
            notices.done(texts.of("cart.restored", names.name(id)));
        });
        goBack();
    }

    private void goBack() {
        flow.seeOther(LocalPath.orElse(flow.field("from"), PATH));
    }

    /** The quantity in that field; empty when it is none that a cart can hold. */
    private Optional<Integer> quantity(String field) {
        return flow.number(field)
                .filter(quantity -> quantity <= Cart.MAX_QUANTITY)
                .map(Long::intValue);
    }
}
