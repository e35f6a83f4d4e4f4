package org.kauppa.products.imports.entity;

import java.util.Locale;

/** What may be wrong with a row. */
public enum RowProblem {
    MISSING("must not be empty"),
    TOO_LONG("is too long"),
    CONTROL_CHARACTERS("has characters that cannot be shown"),
    NO_NUMBER("must be a whole number"),
    NO_PRICE("must be an amount such as 5.99, at most 99999999.99"),
    NO_IMAGE("must be the path of a picture such as /images/karhu.svg, or empty"),
    UNKNOWN_PRODUCT("is no product in the catalogue"),
    TWICE("stands in an earlier row too"),
    STALE("is not the version that the product has now"),
    STOCK_TOO_LOW("would leave less than nothing in stock"),
    STOCK_TOO_HIGH("would leave more than 1000000000 units in stock"),
    WRONG_CELLS("has more or fewer cells than the first row");

    private final String text;

    RowProblem(String text) {
        this.text = text;
    }

    /** Its name for programs: {@code stock-too-low}. */
    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The end of a sentence that begins with the column. */
    public String text() {
        return text;
    }
}
