package org.kauppa.web.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kauppa.web.catalog.control.Catalog;
import org.kauppa.web.catalog.entity.Category;
import org.kauppa.web.catalog.entity.Product;
import org.kauppa.web.catalog.entity.Search;
import org.kauppa.web.catalog.entity.SortOrder;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.services.ServiceUnavailable;

/** The page {@code /}: the catalogue, or what a search, a category and an order make of it. */
@Named
@RequestScoped
public class CataloguePage {

    private static final int PRODUCTS_PER_PAGE = 24;

    @Inject
    private PageFlow flow;

    @Inject
    private Catalog catalog;

    private String words;
    private String category;
    private String sort;
    private String after;

    private Search search;
    private List<Category> categories;
    private List<Product> products;
    private String next;

    /** Gets the page ready; answers with an error page when the catalogue cannot be asked or understood. */
    public void load() {
        search = Search.of(words, category, sort, after);
        try {
            categories = catalog.categories();
            catalog.find(search, PRODUCTS_PER_PAGE)
                    .ifPresentOrElse(
                            slice -> {
                                products = slice.products();
                                next = slice.next();
                            },
                            flow::badRequest);
        } catch (ServiceUnavailable e) {
            flow.unavailable();
        }
    }

    /** What is looked for. */
    public Search getSearch() {
        return search;
    }

    /** The page's heading. */
    public String getHeading() {
        var place = search.category() == null ? null : new Category(search.category(), 0).name();
        if (search.words() == null) {
            return place == null ? "Drinks from the north" : place;
        }
        return "Results for “" + search.words() + "”" + (place == null ? "" : " in " + place);
    }

    /** Whether this is the shop's front: nothing is looked for, and from the start. */
    public boolean isFront() {
        return search.words() == null && search.category() == null && search.after() == null;
    }

    /** The categories to choose from. */
    public List<Category> getCategories() {
        return categories;
    }

    /** The orders to choose from. */
    public List<SortOrder> getOrders() {
        return List.of(SortOrder.values());
    }

    /** The products of this page. */
    public List<Product> getProducts() {
        return products;
    }

    /** The address of the page after this one, or null. */
    public String getNextPath() {
        return next == null ? null : search.from(next).path();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
