package org.kauppa.products.catalog.entity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A product as staff describes it.
 *
 * @param name 1 to 120 characters
 * @param description at most 4,000 characters
 * @param price in EUR, two decimals
 * @param quantity units in stock, 0 to 1,000,000,000; empty where the stock is not to be touched
 * @param category 1 to 60 characters
 * @param image the path of the picture on the storefront, or null
 * @param translations texts in other languages, by the language's tag; empty where they are not to be touched
 */
public record ProductDraft(
        String name,
        String description,
        BigDecimal price,
        Optional<Integer> quantity,
        String category,
        String image,
        Optional<Map<String, Translation>> translations) {

    /** The longest name. */
    public static final int MAX_NAME = 120;

    /** The longest description. */
    public static final int MAX_DESCRIPTION = 4_000;

    /** The longest category. */
    public static final int MAX_CATEGORY = 60;

    /** The longest path of a picture. */
    public static final int MAX_IMAGE = 200;

    /** The highest price in EUR. */
    public static final BigDecimal MAX_PRICE = new BigDecimal("99999999.99");

    /** The most units in stock. */
    public static final int MAX_QUANTITY = 1_000_000_000;

    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");

    /** Whether a text can be the path of a picture. */
    public static boolean isImage(String text) {
        return text.length() <= MAX_IMAGE && PATH.matcher(text).matches();
    }
}
