package org.kauppa.products.imports.entity;

import java.util.Locale;

/** Why a file is no list of products at all. */
public enum FileProblem {
    NO_TEXT("The file is no text in UTF-8."),
    NO_ROWS("The file has no rows below the one with the titles."),
    TOO_MANY_ROWS("The file has more than 20000 rows."),
    UNKNOWN_COLUMN("The first row has a title that is none of id, name, description, category, price, stock_change,"
            + " quantity, image, version, name_fi, description_fi."),
    COLUMN_TWICE("The first row has the same title twice."),
    COLUMN_MISSING("The first row has no title id."),
    QUOTES("A cell begins with a quotation mark, and what follows is no cell in quotation marks.");

    private final String text;

    FileProblem(String text) {
        this.text = text;
    }

    /** Its name for programs: {@code no-rows}. */
    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A sentence for a person. */
    public String text() {
        return text;
    }
}
