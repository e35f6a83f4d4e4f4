package org.kauppa.products.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kauppa.products.catalog.entity.Language;
import org.kauppa.products.catalog.entity.Product;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.catalog.entity.Translation;
import org.kauppa.products.consistency.control.CausalReads;
import org.kauppa.products.imports.entity.Column;

/** Writes all products as a list that can be read back. */
@ApplicationScoped
public class ProductExport {

    private static final int ROWS_AT_ONCE = 500;
    private static final String LINE_END = "\r\n";

    @Inject
    CausalReads reads;

    /** The first rows, which also show whether there is a database to read from. */
    public List<ProductDetails> begin() {
        return after(0);
    }

    /** Writes the titles, these rows and all that follow. */
    public void write(List<ProductDetails> first, Writer target) throws IOException {
        var titles = Arrays.stream(Column.values()).map(Column::title);
        target.write(titles.collect(Collectors.joining(",")) + LINE_END);
        var rows = first;
        while (!rows.isEmpty()) {
            for (var product : rows) {
                target.write(line(product));
            }
            rows = rows.size() < ROWS_AT_ONCE
                    ? List.of()
                    : after(rows.get(rows.size() - 1).id());
        }
    }

    private List<ProductDetails> after(long id) {
        return reads.read(store -> store.createQuery(
                        "select p from Product p where p.deletedAt is null and p.id > :id order by p.id", Product.class)
                .setParameter("id", id)
                .setMaxResults(ROWS_AT_ONCE)
                .getResultStream()
                .map(Product::details)
                .toList());
    }

    private static String line(ProductDetails product) {
        return Arrays.stream(Column.values())
                .map(column -> quoted(cell(column, product)))
                .collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(Column column, ProductDetails product) {
        var finnish = product.translations().getOrDefault(Language.FI.tag(), Translation.NONE);
        return switch (column) {
            case ID -> Long.toString(product.id());
            case NAME -> Formulas.guarded(product.name());
            case DESCRIPTION -> Formulas.guarded(product.description());
            case CATEGORY -> Formulas.guarded(product.category());
            case PRICE -> product.price().toPlainString();
            case STOCK_CHANGE -> "";
            case QUANTITY -> Integer.toString(product.quantity());
            case IMAGE -> Objects.requireNonNullElse(product.image(), "");
            case VERSION -> Integer.toString(product.version());
            case NAME_FI -> Formulas.guarded(Objects.requireNonNullElse(finnish.name(), ""));
            case DESCRIPTION_FI -> Formulas.guarded(Objects.requireNonNullElse(finnish.description(), ""));
        };
    }

    private static String quoted(String cell) {
        var isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
