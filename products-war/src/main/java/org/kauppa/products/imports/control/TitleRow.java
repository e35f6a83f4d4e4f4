package org.kauppa.products.imports.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kauppa.products.imports.entity.Column;
import org.kauppa.products.imports.entity.FileProblem;
import org.kauppa.products.imports.entity.UnusableFile;

/** The first row of a file: which column is where. */
final class TitleRow {

    private final List<Column> columns = new ArrayList<>();

    /** @throws UnusableFile when there is an unknown title, one twice, or none for the id */
    TitleRow(List<String> cells) {
        for (var cell : cells) {
            var column = Column.titled(cell).orElseThrow(() -> new UnusableFile(FileProblem.UNKNOWN_COLUMN));
            if (columns.contains(column)) {
                throw new UnusableFile(FileProblem.COLUMN_TWICE);
            }
            columns.add(column);
        }
        if (!columns.contains(Column.ID)) {
            throw new UnusableFile(FileProblem.COLUMN_MISSING);
        }
    }

    boolean fits(List<String> cells) {
        return cells.size() == columns.size();
    }

    /** The cells by their columns; there is nothing where the file has no such column. */
    Map<Column, String> named(List<String> cells) {
        var named = new EnumMap<Column, String>(Column.class);
        for (var i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        return named;
    }
}
