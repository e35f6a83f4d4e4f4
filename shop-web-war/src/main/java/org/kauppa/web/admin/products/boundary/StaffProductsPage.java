package org.kauppa.web.admin.products.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.admin.products.control.StaffProducts;
import org.kauppa.web.admin.products.entity.ProductList;
import org.kauppa.web.layout.Here;
import org.kauppa.web.layout.PageFlow;

/** The page {@code /admin/products?q=karhu}: all that is sold. */
@Named
@RequestScoped
public class StaffProductsPage {

    private static final String PATH = "/admin/products";
    private static final int MAX_WORDS = 200;

    @Inject
    private PageFlow flow;

    @Inject
    private StaffFlow staffFlow;

    @Inject
    private StaffProducts products;

    @Inject
    private Here here;

    private ProductList list;

    /** Finds the products. */
    public void load() {
        var after = flow.field("after");
        staffFlow.carryOut(PATH, () -> list = products.find(getWords(), after.isEmpty() ? null : after));
    }

    /** The products; null when products does not answer. */
    public ProductList getList() {
        return list;
    }

    /** What is looked for. */
    public String getWords() {
        var words = flow.field("q");
        return words.substring(0, Math.min(words.length(), MAX_WORDS));
    }

    /** Whether this is not the first part of the list. */
    public boolean isFurther() {
        return !flow.field("after").isEmpty();
    }

    /** The address of the first part. */
    public String getFirstPath() {
        return getWords().isEmpty() ? PATH : PATH + "?q=" + here.encode(getWords());
    }

    /** The address of the next part. */
    public String getNextPath() {
        return getFirstPath() + (getWords().isEmpty() ? "?" : "&") + "after=" + here.encode(list.next());
    }
}
