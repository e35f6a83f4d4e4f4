package org.kauppa.products.imports.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of products, in the order in which they are written. */
public enum Column {
    /** Empty for a new product. */
    ID,
    NAME,
    DESCRIPTION,
    CATEGORY,
    PRICE,
    /** Units to be added, or negative, to be taken. */
    STOCK_CHANGE,
    /** For people to look at: it is not read, because it changes with every sale. */
    QUANTITY,
    IMAGE,
    /** Where it is given, the product must still have it. */
    VERSION,
    NAME_FI,
    DESCRIPTION_FI;

    /** What stands in the first line. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of that title. */
    public static Optional<Column> titled(String title) {
        var wanted = title.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.title().equals(wanted))
                .findFirst();
    }
}
