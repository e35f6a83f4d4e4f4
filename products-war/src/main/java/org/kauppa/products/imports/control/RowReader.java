package org.kauppa.products.imports.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.Translation;
import org.kauppa.products.imports.entity.Column;
import org.kauppa.products.imports.entity.PlannedRow;
import org.kauppa.products.imports.entity.RowError;
import org.kauppa.products.imports.entity.RowProblem;

/** Reads one row against the product as it is now, and notes all that is wrong with it. */
final class RowReader {

    private static final Pattern PRICE = Pattern.compile("\\d{1,8}(?:[.,]\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,10}");

    private final int row;
    private final Map<Column, String> cells;
    private final Optional<ProductDetails> product;
    private final List<RowError> errors = new ArrayList<>();

    /** @param product as it is now; empty for a new one */
    RowReader(int row, Map<Column, String> cells, Optional<ProductDetails> product) {
        this.row = row;
        this.cells = cells;
        this.product = product;
    }

    /** What the row will do; of no use when there are {@link #errors}. */
    PlannedRow read() {
        var finnish =
                product.map(now -> now.translations().get(Language.FI.tag())).orElse(Translation.NONE);
        var planned = new PlannedRow(
                row,
                product.map(ProductDetails::id).orElse(0L),
                version(),
                false,
                text(Column.NAME, 1, ProductDraft.MAX_NAME, product.map(ProductDetails::name)),
                text(Column.DESCRIPTION, 0, ProductDraft.MAX_DESCRIPTION, product.map(ProductDetails::description)),
                text(Column.CATEGORY, 1, ProductDraft.MAX_CATEGORY, product.map(ProductDetails::category)),
                price(),
                image(),
                orNull(text(Column.NAME_FI, 0, ProductDraft.MAX_NAME, Optional.ofNullable(finnish.name()))),
                orNull(text(
                        Column.DESCRIPTION_FI,
                        0,
                        ProductDraft.MAX_DESCRIPTION,
                        Optional.ofNullable(finnish.description()))),
                stockChange());
        return errors.isEmpty()
                        && product.map(now -> !describes(now, finnish, planned)).orElse(false)
                ? planned
                : describing(planned);
    }

    /** All that is wrong. */
    List<RowError> errors() {
        return errors;
    }

    private static PlannedRow describing(PlannedRow row) {
        return new PlannedRow(
                row.row(),
                row.id(),
                row.version(),
                true,
                row.name(),
                row.description(),
                row.category(),
                row.price(),
                row.image(),
                row.nameFi(),
                row.descriptionFi(),
                row.stockChange());
    }

    private static boolean describes(ProductDetails now, Translation finnish, PlannedRow planned) {
        return !planned.name().equals(now.name())
                || !planned.description().equals(now.description())
                || !planned.category().equals(now.category())
                || planned.price().compareTo(now.price()) != 0
                || !Objects.equals(planned.image(), now.image())
                || !Objects.equals(planned.nameFi(), orNull(finnish.name()))
                || !Objects.equals(planned.descriptionFi(), orNull(finnish.description()));
    }

    private int version() {
        var now = product.map(ProductDetails::version).orElse(0);
        var cell = cell(Column.VERSION).map(String::strip).orElse("");
        if (!cell.isEmpty() && !cell.equals(now.toString())) {
            wrong(Column.VERSION, RowProblem.STALE);
        }
        return now;
    }

    private String text(Column column, int min, int max, Optional<String> now) {
        var text = cell(column)
                .map(cell -> Formulas.unguarded(cell.replace("\r\n", "\n")))
                .orElseGet(() -> now.orElse(""));
        var length = text.codePointCount(0, text.length());
        if (length < min || min > 0 && text.isBlank()) {
            wrong(column, RowProblem.MISSING);
        } else if (length > max) {
            wrong(column, RowProblem.TOO_LONG);
        } else if (text.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c))) {
            wrong(column, RowProblem.CONTROL_CHARACTERS);
        }
        return text;
    }

    private BigDecimal price() {
        var cell = cell(Column.PRICE).map(String::strip);
        if (cell.isEmpty() && product.isPresent()) {
            return product.get().price();
        }
        var text = cell.orElse("");
        if (!PRICE.matcher(text).matches()) {
            wrong(Column.PRICE, text.isEmpty() ? RowProblem.MISSING : RowProblem.NO_PRICE);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text.replace(',', '.')).setScale(2);
    }

    private String image() {
        var image = cell(Column.IMAGE)
                .map(cell -> orNull(cell.strip()))
                .orElseGet(() -> product.filter(now -> !cells.containsKey(Column.IMAGE))
                        .map(ProductDetails::image)
                        .orElse(null));
        if (image != null && !ProductDraft.isImage(image)) {
            wrong(Column.IMAGE, RowProblem.NO_IMAGE);
        }
        return image;
    }

    private int stockChange() {
        var cell = cell(Column.STOCK_CHANGE).map(String::strip).orElse("");
        if (cell.isEmpty()) {
            return 0;
        }
        if (!WHOLE.matcher(cell).matches()) {
            wrong(Column.STOCK_CHANGE, RowProblem.NO_NUMBER);
            return 0;
        }
        var change = Long.parseLong(cell);
        var after = product.map(ProductDetails::quantity).orElse(0) + change;
        if (after < 0) {
            wrong(Column.STOCK_CHANGE, RowProblem.STOCK_TOO_LOW);
        } else if (after > ProductDraft.MAX_QUANTITY) {
            wrong(Column.STOCK_CHANGE, RowProblem.STOCK_TOO_HIGH);
        }
        return (int) change;
    }

    private Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    private void wrong(Column column, RowProblem problem) {
        errors.add(RowError.of(row, column, problem));
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
