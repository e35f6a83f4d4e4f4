package org.kauppa.web.catalog.entity;

/**
 * A category with what is in it.
 *
 * @param category its name in addresses: {@code soft-drinks}
 * @param products how many products it has
 */
public record Category(String category, int products) {

    /** The category as people write it: {@code Soft drinks}. */
    public String name() {
        return nameOf(category);
    }

    static String nameOf(String category) {
        if (category == null || category.isEmpty()) {
            return "";
        }
        var words = category.replace('-', ' ');
        return words.equals("ipa") ? "IPA" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
