package org.kauppa.web.admin.products.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A product as it was typed into a form: nothing of it is lost, right or wrong.
 *
 * @param quantity the first stock; empty for a product that is there already
 */
public record ProductForm(
        String name,
        String description,
        String category,
        String price,
        String nameFi,
        String descriptionFi,
        String quantity) {

    /** The longest name, in characters. */
    public static final int MAX_NAME = 120;

    /** The longest description, in characters. */
    public static final int MAX_DESCRIPTION = 4_000;

    private static final int MAX_CATEGORY = 60;
    private static final Pattern PRICE = Pattern.compile("\\d{1,8}(?:[.,]\\d{1,2})?");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,9}|1000000000");

    /**
     * Something wrong.
     *
     * @param field its name
     * @param key of the text that says what
     */
    public record Mistake(String field, String key) {}

    /** A form without anything. */
    public static ProductForm empty() {
        return new ProductForm("", "", "", "", "", "", "");
    }

    /** The product as the form shows it. */
    public static ProductForm of(StaffProduct product) {
        return new ProductForm(
                product.name(),
                product.description(),
                product.category(),
                product.price().toPlainString(),
                product.nameFi(),
                product.descriptionFi(),
                "");
    }

    /** All that is wrong, in the order of the form. */
    public List<Mistake> mistakes(boolean isNew) {
        var mistakes = new ArrayList<Mistake>();
        if (name.isEmpty() || length(name) > MAX_NAME) {
            mistakes.add(new Mistake("name", "adminproducts.wrong.name"));
        }
        if (length(description) > MAX_DESCRIPTION) {
            mistakes.add(new Mistake("description", "adminproducts.wrong.description"));
        }
        if (length(nameFi) > MAX_NAME) {
            mistakes.add(new Mistake("name-fi", "adminproducts.wrong.name-fi"));
        }
        if (length(descriptionFi) > MAX_DESCRIPTION) {
            mistakes.add(new Mistake("description-fi", "adminproducts.wrong.description"));
        }
        if (category.isEmpty() || length(category) > MAX_CATEGORY) {
            mistakes.add(new Mistake("category", "adminproducts.wrong.category"));
        }
        if (!PRICE.matcher(price).matches()) {
            mistakes.add(new Mistake("price", "adminproducts.wrong.price"));
        }
        if (isNew && !QUANTITY.matcher(quantity).matches()) {
            mistakes.add(new Mistake("quantity", "adminproducts.wrong.quantity"));
        }
        return mistakes;
    }

    /** The price as a number; only of a form without mistakes. */
    public BigDecimal amount() {
        return new BigDecimal(price.replace(',', '.'));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
