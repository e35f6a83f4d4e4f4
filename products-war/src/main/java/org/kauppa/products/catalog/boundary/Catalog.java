package org.kauppa.products.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kauppa.products.catalog.control.FacetCount;
import org.kauppa.products.catalog.control.ProductSearch;
import org.kauppa.products.catalog.entity.CategorySummary;
import org.kauppa.products.catalog.entity.Facets;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.Product;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductFilter;
import org.kauppa.products.catalog.entity.ProductPage;
import org.kauppa.products.catalog.entity.ProductQuery;
import org.kauppa.products.catalog.entity.ProductSummary;
import org.kauppa.products.catalog.entity.UnknownProduct;
import org.kauppa.products.consistency.control.CausalReads;

/** What shoppers can look at, read from the replicas. */
@ApplicationScoped
public class Catalog {

    @Inject
    CausalReads reads;

    /** The part of the catalogue that {@code query} asks for. */
    public ProductPage find(ProductQuery query) {
        return ProductPage.of(reads.read(store -> ProductSearch.run(query, store)), query);
    }

    /** How many products the filter finds, and would find with another choice. */
    public Facets facets(ProductFilter filter) {
        return reads.read(store -> FacetCount.run(filter, store));
    }

    /**
     * One product, in every language.
     *
     * @throws UnknownProduct when it is not in the catalogue
     */
    public ProductDetails product(long id) {
        return reads.read(store -> Optional.ofNullable(store.find(Product.class, id))
                        .filter(Product::isSold)
                        .map(Product::details))
                .orElseThrow(() -> new UnknownProduct(id));
    }

    /**
     * One product, in one language.
     *
     * @throws UnknownProduct when it is not in the catalogue
     */
    public ProductSummary product(long id, Language language) {
        return products(List.of(id), language).stream().findFirst().orElseThrow(() -> new UnknownProduct(id));
    }

    /** Those of the products that are in the catalogue, by id. */
    public List<ProductSummary> products(List<Long> ids, Language language) {
        return reads.read(store -> ProductSearch.ofIds(ids, language, store));
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
