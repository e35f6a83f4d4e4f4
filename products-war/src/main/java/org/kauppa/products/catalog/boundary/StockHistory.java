package org.kauppa.products.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kauppa.products.catalog.entity.Product;
import org.kauppa.products.catalog.entity.UnknownProduct;
import org.kauppa.products.consistency.control.CausalReads;
import org.kauppa.products.stock.control.MovementSearch;
import org.kauppa.products.stock.entity.MovementPage;

/** What became of the stock of the products, those out of the catalogue too. */
@ApplicationScoped
public class StockHistory {

    @Inject
    CausalReads reads;

    /**
     * A part of the ledger of one product, newest first.
     *
     * @param before the id of the movement behind which to go on
     * @throws UnknownProduct when there never was such a product
     */
    public MovementPage page(long product, long before, int limit) {
        return reads.read(store -> {
            if (store.find(Product.class, product) == null) {
                throw new UnknownProduct(product);
            }
            return MovementPage.of(MovementSearch.run(product, before, limit + 1, store), limit);
        });
    }
}
