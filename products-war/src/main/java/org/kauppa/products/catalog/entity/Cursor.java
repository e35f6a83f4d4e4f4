package org.kauppa.products.catalog.entity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.kauppa.service.problems.InvalidRequest;

/**
 * Where a page of the catalogue ended, so that the next one begins behind it without counting rows. Opaque to clients.
 *
 * @param sorting the order that was listed in
 * @param lastKey what the last product was sorted by
 * @param lastId the last product's id
 */
public record Cursor(Sorting sorting, Object lastKey, long lastId) {

    private static final String PARAMETER = "after";
    private static final int MAX_LENGTH = 1_024;

    /** The cursor behind {@code last}. */
    public static Cursor behind(ProductSummary last, Sorting sorting) {
        return new Cursor(sorting, sorting.parseKey(sorting.keyOf(last)), last.id());
    }

    /**
     * Reads what {@link #toText()} gave.
     *
     * @throws InvalidRequest when the text is no cursor, or one of another order
     */
    public static Cursor of(String text, Sorting sorting) {
        try {
            if (text.length() <= MAX_LENGTH) {
                var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                var parts = plain.split(":", 3);
                if (parts.length == 3 && parts[0].equals(sorting.parameter())) {
                    return new Cursor(sorting, sorting.parseKey(parts[2]), Long.parseLong(parts[1]));
                }
            }
        } catch (IllegalArgumentException e) {
            // not Base64 or not numbers: refused below with every other text that is no cursor
        }
        throw new InvalidRequest(PARAMETER, "is not a cursor of this list and order");
    }

    /** The text for the query parameter {@code after}. */
    public String toText() {
        var plain = sorting.parameter() + ":" + lastId + ":" + lastKey;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
