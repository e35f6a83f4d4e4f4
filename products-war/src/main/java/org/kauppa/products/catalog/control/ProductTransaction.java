package org.kauppa.products.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.kauppa.products.catalog.entity.IfMatch;
import org.kauppa.products.catalog.entity.Product;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.ProductStock;
import org.kauppa.products.catalog.entity.UnknownProduct;
import org.kauppa.products.consistency.control.CommitWatch;
import org.kauppa.products.consistency.control.Written;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.products.stock.control.Stock;
import org.kauppa.products.stock.entity.StockChange;
import org.kauppa.service.problems.InvalidRequest;

/** What staff does to the catalogue, each in one transaction on the primary with its rows in the ledger. */
@ApplicationScoped
public class ProductTransaction {

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    Stock stock;

    @Inject
    CommitWatch commits;

    /**
     * Puts a product into the catalogue, with its first stock.
     *
     * @param by the username of who does it, for the ledger
     */
    @Transactional
    public Written<ProductDetails> create(ProductDraft draft, String by) {
        var product = new Product(draft);
        primary.persist(product);
        primary.flush();
        stock.recordInitial(product.id(), draft.quantity().orElse(0), by);
        return Written.by(commits.follow(primary), stored(product));
    }

    /**
     * Describes a product anew, and sets its stock where the draft says one.
     *
     * @param by the username of who does it, for the ledger
     * @throws UnknownProduct when it is not in the catalogue
     * @throws org.kauppa.products.catalog.entity.StaleProduct when it is not as the client has seen it
     */
    @Transactional
    public Written<ProductDetails> change(long id, ProductDraft draft, IfMatch seen, String by) {
        var product = locked(id);
        var now = product.details();
        seen.check(now, draft.quantity().isPresent());
        product.describe(draft);
        primary.flush();
        draft.quantity()
                .map(wanted -> wanted - now.quantity())
                .filter(change -> change != 0)
                .ifPresent(change -> stock.change(id, StockChange.of(change), by));
        return Written.by(commits.follow(primary), stored(product));
    }

    /**
     * Gives a product another picture.
     *
     * @param image the picture's path
     * @throws UnknownProduct when it is not in the catalogue
     * @throws org.kauppa.products.catalog.entity.StaleProduct when it is not as the client has seen it
     */
    @Transactional
    public Written<ProductDetails> illustrate(long id, String image, IfMatch seen) {
        var product = locked(id);
        seen.check(product.details(), false);
        product.illustrate(image);
        return Written.by(commits.follow(primary), stored(product));
    }

    /**
     * Takes a product out of the catalogue. Its row stays, for the orders and the ledger that speak of it.
     *
     * @param seen which state was looked at, where the client says so
     * @throws UnknownProduct when it is not in the catalogue
     * @throws org.kauppa.products.catalog.entity.StaleProduct when it is not as the client has seen it
     */
    @Transactional
    public Written<Void> remove(long id, Optional<IfMatch> seen) {
        var product = locked(id);
        seen.ifPresent(state -> state.check(product.details(), false));
        product.remove();
        return Written.by(commits.follow(primary), null);
    }

    /**
     * Changes the stock of a product.
     *
     * @param by the username of who does it, for the ledger
     * @throws UnknownProduct when it is not in the catalogue
     * @throws org.kauppa.products.stock.entity.StockTooLow when there would be less than none
     * @throws InvalidRequest when there would be more than a product may have
     */
    @Transactional
    public Written<ProductStock> changeStock(long id, StockChange change, String by) {
        var now = locked(id).details().quantity();
        if (change.change() > Math.max(0, ProductDraft.MAX_QUANTITY - now)) {
            throw new InvalidRequest(
                    "change",
                    "must leave at most " + ProductDraft.MAX_QUANTITY + " units in stock, where " + now + " are");
        }
        var quantity = stock.change(id, change, by);
        return Written.by(commits.follow(primary), new ProductStock(id, quantity));
    }

    private Product locked(long id) {
        return Optional.ofNullable(primary.find(Product.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Product::isSold)
                .orElseThrow(() -> new UnknownProduct(id));
    }

    /** As the database has it now: its stock is changed there. */
    private ProductDetails stored(Product product) {
        primary.flush();
        primary.refresh(product);
        return product.details();
    }
}
