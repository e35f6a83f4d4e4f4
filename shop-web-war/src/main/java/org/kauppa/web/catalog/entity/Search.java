package org.kauppa.web.catalog.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;

/**
 * What a shopper looks for. Words, category and place may be null: then they do not narrow the search.
 *
 * @param words in name or description
 * @param category its name in addresses
 * @param available whether only what can be bought is wanted
 * @param after where the page starts: what {@link Slice#next()} of the page before said
 */
public record Search(
        String words, String category, PriceRange price, boolean available, SortOrder order, String after) {

    /** Everything the shop has. */
    public static final Search ALL = new Search(null, null, PriceRange.ALL, false, SortOrder.SHOP, null);

    private static final int MAX_WORDS = 100;

    /** All products of a category. */
    public static Search all(String category) {
        return ALL.in(category);
    }

    /** The same search for these words, as they came in an address: blanks are as good as nothing, endless ones are cut. */
    public Search forWords(String others) {
        var trimmed = orNull(others);
        if (trimmed != null && trimmed.length() > MAX_WORDS) {
            trimmed = trimmed.substring(0, MAX_WORDS);
        }
        return new Search(trimmed, category, price, available, order, null);
    }

    /** The same search in another category; null or nothing (a page cannot say null) for all. */
    public Search in(String otherCategory) {
        return new Search(words, orNull(otherCategory), price, available, order, null);
    }

    /** The same search among these prices. */
    public Search at(PriceRange otherPrice) {
        return new Search(words, category, otherPrice, available, order, null);
    }

    /** The same search among the prices that came in an address. */
    public Search at(String min, String max) {
        return at(PriceRange.of(min, max));
    }

    /** The same search for what can be bought only, or for everything. */
    public Search available(boolean only) {
        return new Search(words, category, price, only, order, null);
    }

    /** The same search in another order; in the shop's own where there is none of that name. */
    public Search sorted(String otherOrder) {
        return new Search(words, category, price, available, SortOrder.of(otherOrder), null);
    }

    /** The same search from another place on; null or nothing for its start. */
    public Search from(String otherAfter) {
        return new Search(words, category, price, available, order, orNull(otherAfter));
    }

    /** Whether anything narrows it. */
    public boolean isNarrowed() {
        return words != null || category != null || price.isLimited() || available;
    }

    /** The address of the page that shows this. */
    public String path() {
        var parameters = new ArrayList<String>();
        add(parameters, "q", words);
        add(parameters, "category", category);
        add(parameters, "minPrice", price.minText());
        add(parameters, "maxPrice", price.maxText());
        add(parameters, "inStock", available ? "true" : null);
        add(parameters, "sort", order == SortOrder.SHOP ? null : order.parameter());
        add(parameters, "after", after);
        return parameters.isEmpty() ? "/" : "/?" + String.join("&", parameters);
    }

    private static void add(ArrayList<String> parameters, String name, String value) {
        if (value != null) {
            parameters.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }

    private static String orNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
