package org.kauppa.web.admin.products.entity;

import java.util.List;

/**
 * One field of a product that two people have changed.
 *
 * @param key of the field's label
 * @param mine what was typed
 * @param now what is there by now
 */
public record Difference(String key, String mine, String now) {

    /** All fields of a form beside what is there now. */
    public static List<Difference> between(ProductForm mine, ProductForm now) {
        return List.of(
                new Difference("adminproducts.name", mine.name(), now.name()),
                new Difference("adminproducts.description", mine.description(), now.description()),
                new Difference("adminproducts.name-fi", mine.nameFi(), now.nameFi()),
                new Difference("adminproducts.description-fi", mine.descriptionFi(), now.descriptionFi()),
                new Difference("adminproducts.category", mine.category(), now.category()),
                new Difference("adminproducts.price", priceOf(mine), priceOf(now)));
    }

    /** Whether the two are not the same. */
    public boolean isDifferent() {
        return !mine.equals(now);
    }

    /** The language of what is compared, whatever the language of the page. */
    public String language() {
        return key.endsWith("-fi") ? "fi" : "en";
    }

    private static String priceOf(ProductForm form) {
        return form.amount().setScale(2).toPlainString();
    }
}
