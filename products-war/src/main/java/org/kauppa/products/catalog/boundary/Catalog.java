package org.kauppa.products.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kauppa.products.catalog.control.ProductSearch;
import org.kauppa.products.catalog.entity.CategorySummary;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductPage;
import org.kauppa.products.catalog.entity.ProductQuery;
import org.kauppa.products.catalog.entity.UnknownProduct;
import org.kauppa.products.consistency.control.CausalReads;

/** What shoppers can look at, read from the replicas. */
@ApplicationScoped
public class Catalog {

    @Inject
    CausalReads reads;

    /** The part of the catalogue that {@code query} asks for. */
    public ProductPage find(ProductQuery query) {
        return ProductPage.of(reads.read(new ProductSearch(query)::run), query);
    }

    /**
     * One product.
     *
     * @throws UnknownProduct when it is not in the catalogue
     */
    public ProductDetails product(long id) {
        return reads.read(store -> store.createQuery(
                                ProductDetails.SELECT + " where p.id = :id and p.deletedAt is null",
                                ProductDetails.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> new UnknownProduct(id));
    }

    /** Those of the products that are in the catalogue, by id. */
    public List<ProductDetails> products(List<Long> ids) {
        return reads.read(store -> store.createQuery(
                        ProductDetails.SELECT + " where p.id in :ids and p.deletedAt is null order by p.id",
                        ProductDetails.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** The categories that have products, by name. */
    public List<CategorySummary> categories() {
        return reads.read(store -> store.createQuery(
                        "select new org.kauppa.products.catalog.entity.CategorySummary(p.category, count(p))"
                                + " from Product p where p.deletedAt is null group by p.category order by p.category",
                        CategorySummary.class)
                .getResultList());
    }
}
