package org.kauppa.products.imports.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Something wrong with a row, which is left out therefore.
 *
 * @param row as spreadsheets count: the one with the titles is 1
 * @param field the title of the column, or empty for the whole row
 * @param reason for programs
 * @param message for people: the end of a sentence that begins with the field
 */
@JsonbPropertyOrder({"row", "field", "reason", "message"})
public record RowError(int row, String field, String reason, String message) {

    /** An error in one cell. */
    public static RowError of(int row, Column column, RowProblem problem) {
        return new RowError(row, column.title(), problem.reason(), problem.text());
    }

    /** An error of a whole row. */
    public static RowError of(int row, RowProblem problem) {
        return new RowError(row, "", problem.reason(), problem.text());
    }
}
