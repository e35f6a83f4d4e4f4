package org.kauppa.products.imports.entity;

import java.util.List;

/**
 * A list that has been checked.
 *
 * @param total how many rows it has
 * @param rows what those will do that are right and change something
 * @param wrong how many have errors
 * @param errors at most so many that a person may still read them
 */
public record Plan(int total, List<PlannedRow> rows, int wrong, List<RowError> errors) {

    /** How many products will be added. */
    public int toCreate() {
        return (int) rows.stream().filter(PlannedRow::creates).count();
    }

    /** How many products will be changed. */
    public int toChange() {
        return rows.size() - toCreate();
    }

    /** How many rows are right and change nothing. */
    public int unchanged() {
        return total - wrong - rows.size();
    }
}
