package org.kauppa.web.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.catalog.entity.Search;
import org.kauppa.web.catalog.entity.Slice;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.services.ShopState;

/** The page {@code /product?id=1}. */
@Named
@RequestScoped
public class ProductPage {

    private static final int MOST_RELATED = 4;
    private static final int LOOKED_THROUGH = 24;
    private static final int LONGEST_SUMMARY = 155;

    @Inject
    private PageFlow flow;

    @Inject
    private Catalog catalog;

    @Inject
    private ShopState shop;

    private Product product;
    private List<Product> related = List.of();

    /** Gets the product; answers with an error page when there is none or the catalogue cannot be asked. */
    public void load() {
        try {
            flow.number("id").flatMap(catalog::shown).ifPresentOrElse(this::show, flow::notFound);
        } catch (ServiceUnavailable e) {
            flow.unavailable();
        }
    }

    private void show(Product found) {
        product = found;
        if (shop.isCatalogueOld()) {
            flow.unavailableButShown();
        } else {
            related = relatedTo(found);
        }
    }

    /** The product shown. */
    public Product getProduct() {
        return product;
    }

    /** Others of its category that can be bought: those that come after it, and then from the first one on. */
    public List<Product> getRelated() {
        return related;
    }

    /** The description for search engines and their lists: not longer than they show. */
    public String getSummary() {
        var text = product.description();
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        var end = text.lastIndexOf(' ', LONGEST_SUMMARY - 1);
        return text.substring(0, end <= 0 ? LONGEST_SUMMARY - 1 : end) + "…";
    }

    private List<Product> relatedTo(Product one) {
        try {
            var others = catalog
                    .fresh(Search.all(one.category()).available(true), LOOKED_THROUGH)
                    .map(Slice::products)
                    .orElse(List.of())
                    .stream()
                    .filter(other -> other.id() != one.id())
                    .toList();
            var next =
                    (int) others.stream().filter(other -> other.id() < one.id()).count();
            return IntStream.range(0, Math.min(MOST_RELATED, others.size()))
                    .mapToObj(i -> others.get((next + i) % others.size()))
                    .toList();
        } catch (ServiceUnavailable e) {
            return List.of();
        }
    }
}
