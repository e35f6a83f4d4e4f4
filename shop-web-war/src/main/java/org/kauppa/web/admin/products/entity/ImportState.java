package org.kauppa.web.admin.products.entity;

import java.util.List;

/**
 * An import as products tells it.
 *
 * @param state checked, applying, interrupted, applied or failed
 * @param rows how many the file has
 * @param wrong how many of them have errors
 * @param done how many changes have been made so far
 * @param failedRows rows whose products have changed since the file was checked
 */
public record ImportState(
        String id,
        String state,
        int rows,
        int toCreate,
        int toChange,
        int unchanged,
        int wrong,
        List<RowError> errors,
        int done,
        List<Integer> failedRows) {

    private static final int SHOWN_ROWS = 200;

    /** Something wrong with a row; {@code reason} names it for programs. */
    public record RowError(int row, String field, String reason) {}

    /** How many products are to be made or changed. */
    public int changes() {
        return toCreate + toChange;
    }

    /** Whether it can be confirmed. */
    public boolean isOpen() {
        return state.equals("checked") || state.equals("interrupted");
    }

    /** Whether it is being carried out. */
    public boolean isApplying() {
        return state.equals("applying");
    }

    /** The first of the rows that failed. */
    public String failedRowsInWords() {
        var shown = failedRows.stream().limit(SHOWN_ROWS).map(String::valueOf).toList();
        return String.join(", ", shown) + (failedRows.size() > SHOWN_ROWS ? " …" : "");
    }
}
