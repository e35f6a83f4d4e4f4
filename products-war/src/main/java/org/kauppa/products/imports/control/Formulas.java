package org.kauppa.products.imports.control;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what somebody wrote into a text: an apostrophe makes such a cell a text for them. It is
 * added to every text that looks as if it had one already, so that reading gives back exactly what was written.
 */
final class Formulas {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Formulas() {}

    /** The text for a cell. */
    static String guarded(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text in a cell. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
