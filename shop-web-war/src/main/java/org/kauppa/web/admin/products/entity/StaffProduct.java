package org.kauppa.web.admin.products.entity;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A product with all that staff can change.
 *
 * @param price in EUR
 * @param quantity units in stock
 * @param image path of its picture; null when it has none
 * @param version counts the changes of the description
 * @param translations by language; Finnish is the one there may be
 */
public record StaffProduct(
        long id,
        String name,
        String description,
        BigDecimal price,
        int quantity,
        String category,
        String image,
        int version,
        Map<String, Translation> translations) {

    private static final String FINNISH = "fi";

    /** Its texts in another language; null where there is none. */
    public record Translation(String name, String description) {}

    /** Its name in Finnish; empty where it has none. */
    public String nameFi() {
        var finnish = finnish();
        return finnish == null || finnish.name() == null ? "" : finnish.name();
    }

    /** Its description in Finnish; empty where it has none. */
    public String descriptionFi() {
        var finnish = finnish();
        return finnish == null || finnish.description() == null ? "" : finnish.description();
    }

    private Translation finnish() {
        return translations == null ? null : translations.get(FINNISH);
    }
}
