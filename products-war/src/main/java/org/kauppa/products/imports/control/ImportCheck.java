package org.kauppa.products.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kauppa.products.catalog.entity.Product;
import org.kauppa.products.catalog.entity.ProductDetails;
import org.kauppa.products.consistency.control.CausalReads;
import org.kauppa.products.imports.entity.Column;
import org.kauppa.products.imports.entity.FileProblem;
import org.kauppa.products.imports.entity.Plan;
import org.kauppa.products.imports.entity.PlannedRow;
import org.kauppa.products.imports.entity.RowError;
import org.kauppa.products.imports.entity.RowProblem;
import org.kauppa.products.imports.entity.UnusableFile;

/** Finds out what a list of products would do, and changes nothing. */
@ApplicationScoped
public class ImportCheck {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_ERRORS = 1_000;
    private static final int ROWS_AT_ONCE = 1_000;

    @Inject
    CausalReads reads;

    /**
     * The plan.
     *
     * @throws UnusableFile when it is no list of products
     */
    public Plan check(byte[] file) {
        var csv = new CsvReader(file);
        var titles = new TitleRow(csv.hasNext() ? csv.next() : List.of());
        var checked = new Checked();
        var some = new ArrayList<Row>();
        for (var number = 2; csv.hasNext(); number++) {
            var cells = csv.next();
            if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                checked.count();
                some.add(new Row(number, titles.fits(cells) ? titles.named(cells) : null));
            }
            if (some.size() == ROWS_AT_ONCE || !csv.hasNext()) {
                checked.add(some, productsOf(some));
                some.clear();
            }
        }
        return checked.plan();
    }

    private Map<Long, ProductDetails> productsOf(List<Row> rows) {
        var ids = rows.stream().flatMap(row -> row.id().stream()).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : products(ids);
    }

    private Map<Long, ProductDetails> products(Set<Long> ids) {
        return reads.read(store -> store.createQuery(
                        "select p from Product p where p.id in :ids and p.deletedAt is null", Product.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Product::details)
                .collect(Collectors.toMap(ProductDetails::id, Function.identity())));
    }

    /** @param cells null when there are too many or too few of them */
    private record Row(int number, Map<Column, String> cells) {

        private static final String ID = "\\d{1,15}";

        Optional<Long> id() {
            return Optional.ofNullable(cells)
                    .map(named -> named.get(Column.ID).strip())
                    .filter(id -> id.matches(ID))
                    .map(Long::valueOf);
        }

        boolean isNew() {
            return cells.get(Column.ID).isBlank();
        }
    }

    /** What has been checked so far. */
    private static final class Checked {

        private final List<PlannedRow> planned = new ArrayList<>();
        private final List<RowError> errors = new ArrayList<>();
        private final Set<Long> ids = new HashSet<>();
        private int total;
        private int wrong;

        void count() {
            total++;
            if (total > MOST_ROWS) {
                throw new UnusableFile(FileProblem.TOO_MANY_ROWS);
            }
        }

        void add(List<Row> rows, Map<Long, ProductDetails> products) {
            rows.forEach(row -> add(row, row.id().map(products::get)));
        }

        private void add(Row row, Optional<ProductDetails> product) {
            if (row.cells() == null) {
                refuse(List.of(RowError.of(row.number(), RowProblem.WRONG_CELLS)));
            } else if (product.isEmpty() && !row.isNew()) {
                var problem = row.id().isEmpty() ? RowProblem.NO_NUMBER : RowProblem.UNKNOWN_PRODUCT;
                refuse(List.of(RowError.of(row.number(), Column.ID, problem)));
            } else if (product.isPresent() && !ids.add(product.get().id())) {
                refuse(List.of(RowError.of(row.number(), Column.ID, RowProblem.TWICE)));
            } else {
                read(new RowReader(row.number(), row.cells(), product));
            }
        }

        private void read(RowReader reader) {
            var row = reader.read();
            if (!reader.errors().isEmpty()) {
                refuse(reader.errors());
            } else if (row.changesSomething()) {
                planned.add(row);
            }
        }

        private void refuse(List<RowError> found) {
            wrong++;
            found.stream().limit(Math.max(0, MOST_ERRORS - errors.size())).forEach(errors::add);
        }

        Plan plan() {
            if (total == 0) {
                throw new UnusableFile(FileProblem.NO_ROWS);
            }
            return new Plan(total, planned, wrong, errors);
        }
    }
}
