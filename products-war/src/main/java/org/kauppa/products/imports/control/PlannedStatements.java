package org.kauppa.products.imports.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.imports.entity.PlannedRow;

/**
 * Carries out rows by the hundred, on one connection in one transaction. The rows of products that are sold already come
 * last, in the order of their ids: those are locked until the commit, and purchases want them.
 */
final class PlannedStatements {

    private static final String CREATE = "insert into product"
            + " (name, description, category, price, image, name_fi, description_fi, quantity) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "update product set name = ?, description = ?, category = ?, price = ?, image = ?,"
                    + " name_fi = ?, description_fi = ?, version = version + 1, quantity = quantity + ?"
                    + " where id = ? and deleted_at is null and quantity + ? between 0 and " + ProductDraft.MAX_QUANTITY
                    + " and version = ?";
    private static final String CHANGE_STOCK = "update product set quantity = quantity + ?"
            + " where id = ? and deleted_at is null and quantity + ? between 0 and " + ProductDraft.MAX_QUANTITY;
    private static final String RECORD = "insert into stock_movement (product_id, quantity_change, reason, made_by, at)"
            + " values (?, ?, ?, ?, utc_timestamp(6))";

    private final Connection database;
    private final String madeBy;

    PlannedStatements(Connection database, String madeBy) {
        this.database = database;
        this.madeBy = madeBy;
    }

    /** Adds products, with their first stock. */
    void create(List<PlannedRow> rows) throws SQLException {
        try (var create = database.prepareStatement(CREATE, Statement.RETURN_GENERATED_KEYS);
                var record = database.prepareStatement(RECORD)) {
            for (var row : rows) {
                var next = describe(create, row);
                create.setInt(next, row.stockChange());
                create.addBatch();
            }
            create.executeBatch();
            try (var ids = create.getGeneratedKeys()) {
                for (var row : rows) {
                    ids.next();
                    record(record, ids.getLong(1), row, "initial");
                }
            }
            record.executeBatch();
        }
    }

    /** Writes the changes of the stock into the ledger. */
    void record(List<PlannedRow> rows) throws SQLException {
        try (var record = database.prepareStatement(RECORD)) {
            for (var row : rows) {
                record(record, row.id(), row, "import");
            }
            record.executeBatch();
        }
    }

    /** Changes products; gives the numbers of those rows whose product is not as it was when they were checked. */
    List<Integer> change(List<PlannedRow> rows) throws SQLException {
        var describing = rows.stream().filter(PlannedRow::describes).toList();
        var stocking = rows.stream().filter(row -> !row.describes()).toList();
        var failed = new ArrayList<Integer>();
        try (var change = database.prepareStatement(CHANGE);
                var changeStock = database.prepareStatement(CHANGE_STOCK)) {
            for (var row : describing) {
                var next = describe(change, row);
                change.setInt(next, row.stockChange());
                change.setLong(next + 1, row.id());
                change.setInt(next + 2, row.stockChange());
                change.setInt(next + 3, row.version());
                change.addBatch();
            }
            for (var row : stocking) {
                changeStock.setInt(1, row.stockChange());
                changeStock.setLong(2, row.id());
                changeStock.setInt(3, row.stockChange());
                changeStock.addBatch();
            }
            failed.addAll(withoutEffect(describing, change.executeBatch()));
            failed.addAll(withoutEffect(stocking, changeStock.executeBatch()));
        }
        return failed;
    }

    private static List<Integer> withoutEffect(List<PlannedRow> rows, int[] changed) {
        var failed = new ArrayList<Integer>();
        for (var i = 0; i < rows.size(); i++) {
            if (changed[i] == 0) {
                failed.add(rows.get(i).row());
            }
        }
        return failed;
    }

    private void record(PreparedStatement record, long productId, PlannedRow row, String reason) throws SQLException {
        if (row.stockChange() != 0) {
            record.setLong(1, productId);
            record.setInt(2, row.stockChange());
            record.setString(3, reason);
            record.setString(4, madeBy);
            record.addBatch();
        }
    }

    private static int describe(PreparedStatement statement, PlannedRow row) throws SQLException {
        statement.setString(1, row.name());
        statement.setString(2, row.description());
        statement.setString(3, row.category());
        statement.setBigDecimal(4, row.price());
        statement.setString(5, row.image());
        statement.setString(6, row.nameFi());
        statement.setString(7, row.descriptionFi());
        return 8;
    }
}
