package org.kauppa.web.catalog.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;

/**
 * What a shopper looks for. Any part may be null: then it does not narrow the search.
 *
 * @param words in name or description
 * @param category its name in addresses
 * @param after where the page starts: what {@link Slice#next()} of the page before said
 */
public record Search(String words, String category, SortOrder order, String after) {

    private static final int MAX_WORDS = 100;

    /** Takes what came in an address: blanks are as good as nothing, and endless words are cut. */
    public static Search of(String words, String category, String sort, String after) {
        var trimmed = orNull(words);
        if (trimmed != null && trimmed.length() > MAX_WORDS) {
            trimmed = trimmed.substring(0, MAX_WORDS);
        }
        return new Search(trimmed, orNull(category), SortOrder.of(sort), orNull(after));
    }

    /** The same search in another category; null or nothing (a page cannot say null) for all. */
    public Search in(String otherCategory) {
        return new Search(words, orNull(otherCategory), order, null);
    }

    /** The same search from another place on; null or nothing for its start. */
    public Search from(String otherAfter) {
        return new Search(words, category, order, orNull(otherAfter));
    }

    /** The address of the page that shows this. */
    public String path() {
        var parameters = new ArrayList<String>();
        add(parameters, "q", words);
        add(parameters, "category", category);
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
