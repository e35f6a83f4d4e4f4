package org.kauppa.products.imports.entity;

import java.util.List;

/** Products have changed since a list was checked, so that rows of it would now overwrite what nobody has looked at. */
public class RowsNoLongerHold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> rows;

    /** These rows. */
    public RowsNoLongerHold(List<Integer> rows) {
        super("The products of " + rows.size() + " rows have changed");
        this.rows = List.copyOf(rows);
    }

    /** Their numbers. */
    public List<Integer> rows() {
        return rows;
    }
}
