package org.kauppa.products.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.kauppa.products.catalog.control.ProductTransaction;
import org.kauppa.products.catalog.entity.IfMatch;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.ProductStock;
import org.kauppa.products.consistency.control.Causality;
import org.kauppa.products.consistency.control.Written;
import org.kauppa.products.persistence.control.Transactions;
import org.kauppa.products.stock.entity.StockChange;

/** What staff does to the catalogue; {@link ProductTransaction} says what each call may throw. */
@ApplicationScoped
public class Administration {

    @Inject
    Transactions transactions;

    @Inject
    ProductTransaction products;

    @Inject
    Causality causality;

    /**
     * Puts a product into the catalogue.
     *
     * @param by the username of who does it, as everywhere here
     */
    public ProductDetails create(ProductDraft draft, String by) {
        return run(() -> products.create(draft, by));
    }

    /** Describes a product anew. */
    public ProductDetails change(long id, ProductDraft draft, IfMatch seen, String by) {
        return run(() -> products.change(id, draft, seen, by));
    }

    /** Takes a product out of the catalogue. */
    public void remove(long id, Optional<IfMatch> seen) {
        run(() -> products.remove(id, seen));
    }

    /** Changes the stock of a product. */
    public ProductStock changeStock(long id, StockChange change, String by) {
        return run(() -> products.changeStock(id, change, by));
    }

    private <T> T run(Supplier<Written<T>> transaction) {
        return causality.hasWritten(transactions.run(transaction));
    }
}
