package org.kauppa.web.cart.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.cart.entity.CartLine;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Money;

/** What is said of the lines of a cart. */
@Named
@RequestScoped
public class CartTexts {

    @Inject
    private Texts texts;

    @Inject
    private Money money;

    @Inject
    private Catalog catalog;

    /** The product's name, as far as it is known. */
    public String name(CartLine line) {
        return line.isPriced() ? line.product().name() : unnamed(line.id());
    }

    /** The same of a product that may have left the catalogue. */
    public String name(long id) {
        return catalog.lastSeen(id).map(Product::name).orElseGet(() -> unnamed(id));
    }

    /** What keeps the line from being bought; empty when nothing does. */
    public String problem(CartLine line) {
        return switch (line.state()) {
            case SHORT -> texts.of("cart.short", line.product().quantity(), line.quantity());
            case SOLD_OUT -> texts.of("cart.sold-out");
            case GONE -> texts.of("cart.gone");
            case GOOD, UNKNOWN -> "";
        };
    }

    /** How the price has changed since the product was put in; empty when it has not. */
    public String priceChange(CartLine line) {
        return line.isPriceChanged()
                ? texts.of(
                        "cart.price-changed",
                        money.format(line.putInAt()),
                        money.format(line.product().price()))
                : "";
    }

    private String unnamed(long id) {
        return texts.of("cart.unnamed", Long.toString(id));
    }
}
