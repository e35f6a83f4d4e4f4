package org.kauppa.web.cart.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kauppa.web.cart.entity.Cart;
import org.kauppa.web.cart.entity.SeenPrices;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.ShopCookie;

/** Remembers in the shopper's browser what the products of the cart cost when they were put in. */
@RequestScoped
class PriceMemory {

    @Inject
    private Cookies cookies;

    SeenPrices prices() {
        return cookies.read(ShopCookie.PRICES).map(SeenPrices::parse).orElse(SeenPrices.NONE);
    }

    /** The shopper was shown this price and agreed to it. */
    void agree(Product product) {
        keep(prices().with(product.id(), product.price()));
    }

    /** The shopper has looked at that line and changed it: the price it has now is the one agreed to. */
    void agreeLater(long id) {
        keep(prices().without(id));
    }

    /** Takes what is shown now for agreed to where nothing is known. */
    void complete(Cart cart, Map<Long, Product> products) {
        var complete = prices().only(cart.ids());
        for (var product : products.values()) {
            if (complete.of(product.id()).isEmpty()) {
                complete = complete.with(product.id(), product.price());
            }
        }
        keep(complete);
    }

    void forget() {
        cookies.remove(ShopCookie.PRICES);
    }

    private void keep(SeenPrices prices) {
        var text = prices.text();
        if (text.isEmpty()) {
            forget();
        } else if (!text.equals(prices().text())) {
            cookies.write(ShopCookie.PRICES, text);
        }
    }
}
