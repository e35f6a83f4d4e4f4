package org.kauppa.products.catalog.entity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kauppa.service.problems.InvalidRequest;

/**
 * Which products of the catalogue a client wants.
 *
 * @param words each must be part of the name or the description; case and accents do not matter
 * @param minPrice in EUR, inclusive
 * @param maxPrice in EUR, inclusive
 * @param inStock whether only what can be bought now
 * @param language of the texts; with another one than English words are looked for in both
 */
public record ProductFilter(
        List<String> words,
        Optional<String> category,
        Optional<BigDecimal> minPrice,
        Optional<BigDecimal> maxPrice,
        boolean inStock,
        Language language) {

    private static final int MAX_TEXT = 200;
    private static final int MAX_WORDS = 10;

    /**
     * Reads the query parameters; null stands for one that is absent.
     *
     * @throws InvalidRequest naming the parameter that is wrong
     */
    public static ProductFilter of(
            String q, String category, String minPrice, String maxPrice, String inStock, String language) {
        return new ProductFilter(
                words(q),
                said(category),
                said(minPrice).map(text -> price("minPrice", text)),
                said(maxPrice).map(text -> price("maxPrice", text)),
                said(inStock).map(ProductFilter::isTrue).orElse(false),
                Language.of(language));
    }

    /** A form sends an empty field too. */
    private static Optional<String> said(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static List<String> words(String q) {
        if (q == null || q.isBlank()) {
            return List.of();
        }
        if (q.length() > MAX_TEXT) {
            throw new InvalidRequest("q", "must have at most " + MAX_TEXT + " characters");
        }
        return Arrays.stream(q.strip().split("\\s+")).limit(MAX_WORDS).toList();
    }

    private static BigDecimal price(String parameter, String text) {
        if (!text.matches("[0-9]{1,8}(\\.[0-9]{1,2})?")) {
            throw new InvalidRequest(parameter, "must be an amount such as 4.50");
        }
        return new BigDecimal(text).setScale(2);
    }

    private static boolean isTrue(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new InvalidRequest("inStock", "must be true or false");
        }
        return text.equals("true");
    }
}
