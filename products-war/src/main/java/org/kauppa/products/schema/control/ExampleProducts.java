package org.kauppa.products.schema.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The products that the shop has in development mode. */
final class ExampleProducts {

    private static final String FILE = "/org/kauppa/products/example-products.json";

    private ExampleProducts() {}

    /** Puts the products into an empty catalogue, each with its first stock in the ledger, in one transaction. */
    static void insert(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var product = database.prepareStatement(
                        "insert into product (id, name, description, category, price, quantity, image, name_fi,"
                                + " description_fi) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var movement =
                        database.prepareStatement("insert into stock_movement (product_id, quantity_change, reason, at)"
                                + " select id, quantity, 'initial', utc_timestamp(6) from product")) {
            for (var example : read()) {
                product.setInt(1, example.getInt("id"));
                product.setString(2, example.getString("name"));
                product.setString(3, example.getString("description"));
                product.setString(4, example.getString("category"));
                product.setBigDecimal(5, example.getJsonNumber("price").bigDecimalValue());
                product.setInt(6, example.getInt("quantity"));
                product.setString(7, example.getString("image"));
                var finnish = example.getJsonObject("fi");
                product.setString(8, finnish.getString("name", null));
                product.setString(9, finnish.getString("description"));
                product.addBatch();
            }
            product.executeBatch();
            movement.executeUpdate();
            database.commit();
        }
    }

    private static List<JsonObject> read() {
        try (InputStream file = ExampleProducts.class.getResourceAsStream(FILE);
                var reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
