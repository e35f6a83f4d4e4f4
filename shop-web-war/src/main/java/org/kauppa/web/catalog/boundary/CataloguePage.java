package org.kauppa.web.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Facets;
import org.kauppa.web.catalog.entity.Highlight;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.catalog.entity.Search;
import org.kauppa.web.catalog.entity.Slice;
import org.kauppa.web.catalog.entity.SortOrder;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.services.ShopState;

/** The page {@code /}: the catalogue, or what words, filters and an order make of it. All of it is in the address. */
@Named
@RequestScoped
public class CataloguePage {

    private static final int PRODUCTS_PER_PAGE = 24;
    private static final int EXCERPT = 110;

    @Inject
    private PageFlow flow;

    @Inject
    private Catalog catalog;

    @Inject
    private Filters filters;

    @Inject
    private WaysOut waysOut;

    @Inject
    private CategoryNames categories;

    @Inject
    private Texts texts;

    @Inject
    private ShopState shop;

    private Search search;
    private Slice slice;
    private Facets facets;

    /** Gets the page ready; answers with an error page when the catalogue cannot be asked or understood. */
    public void load() {
        search = Search.ALL
                .forWords(flow.field("q"))
                .in(flow.field("category"))
                .at(flow.field("minPrice"), flow.field("maxPrice"))
                .available(flow.field("inStock").equals("true"))
                .sorted(flow.field("sort"))
                .from(flow.field("after"));
        try {
            catalog.find(search, PRODUCTS_PER_PAGE).ifPresentOrElse(this::show, flow::badRequest);
        } catch (ServiceUnavailable e) {
            flow.unavailable();
        }
    }

    private void show(Slice found) {
        slice = found;
        facets = catalog.facets(search.from(null)).orElse(null);
        filters.show(search, facets);
        if (found.products().isEmpty()) {
            waysOut.look(search.from(null));
        }
        if (shop.isCatalogueOld()) {
            flow.unavailableButShown();
        }
    }

    /** What is looked for. */
    public Search getSearch() {
        return search;
    }

    /** The page's heading. */
    public String getHeading() {
        var place = search.category() == null ? null : categories.of(search.category());
        if (search.words() == null) {
            return place == null ? texts.of("catalog.heading") : place;
        }
        return place == null
                ? texts.of("catalog.heading.words", search.words())
                : texts.of("catalog.heading.words-in", search.words(), place);
    }

    /** Whether this is the shop's front: nothing is looked for, and from the start. */
    public boolean isFront() {
        return !search.isNarrowed() && search.after() == null;
    }

    /** How many products are found on all pages, or null when nobody knows. */
    public Integer getTotal() {
        return facets == null ? null : Integer.valueOf(facets.total());
    }

    /** The orders to choose from. */
    public List<SortOrder> getOrders() {
        return List.of(SortOrder.values());
    }

    /** The products of this page. */
    public List<Product> getProducts() {
        return slice.products();
    }

    /** The product's name, with the words that were searched. */
    public List<Highlight.Piece> name(Product product) {
        return Highlight.of(product.name(), search.words()).pieces();
    }

    /** The part of the product's description in which the words were found; nothing when they were not. */
    public List<Highlight.Piece> excerpt(Product product) {
        var description = Highlight.of(product.description(), search.words());
        return description.isFound() ? description.excerpt(EXCERPT) : List.of();
    }

    /** The address of the page after this one, or null. */
    public String getNextPath() {
        return slice.next() == null ? null : search.from(slice.next()).path();
    }

    /** The address under which search engines are to know this page: filters and orders show the same products. */
    public String getCanonicalPath() {
        var place = Search.ALL.in(search.category());
        return (search.equals(place.from(search.after())) ? search : place).path();
    }
}
