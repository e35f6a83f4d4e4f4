package org.kauppa.products.orders.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import org.kauppa.products.catalog.entity.Product;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;
import org.kauppa.service.problems.InvalidRequest;
import org.kauppa.service.problems.Violation;

/** Reads a purchase: an array of lines, or an object with lines and the expected total. */
@Provider
public class PurchaseReader extends JsonRequestReader<Purchase> {

    private static final int MAX_LINES = 100;
    private static final long MAX_QUANTITY = 1_000_000;
    private static final BigDecimal MAX_TOTAL = new BigDecimal("999999999999999.99");
    private static final String EXPECTED_TOTAL = "expectedTotal";

    /** A reader of purchases. */
    public PurchaseReader() {
        super(Purchase.class);
    }

    @Override
    protected Purchase read(JsonValue body) {
        if (body instanceof JsonArray lines) {
            return new Purchase(quantities(lines, ""), Optional.empty());
        }
        var members = JsonMembers.ofBody(body);
        var lines = members.optional("lines");
        var expectedTotal = members.optional(EXPECTED_TOTAL) == null
                ? null
                : members.money(EXPECTED_TOTAL, BigDecimal.ZERO, MAX_TOTAL);
        members.refuseOthers().orRefuse();
        if (lines instanceof JsonArray array) {
            return new Purchase(quantities(array, "lines"), Optional.ofNullable(expectedTotal));
        }
        throw new InvalidRequest("lines", "must be an array of 1 to " + MAX_LINES + " lines");
    }

    private static TreeMap<Long, Integer> quantities(JsonArray lines, String path) {
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw new InvalidRequest(path, "must have 1 to " + MAX_LINES + " lines");
        }
        var quantities = new TreeMap<Long, Integer>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < lines.size(); i++) {
            addLine(JsonMembers.ofElement(lines.get(i), path + "[" + i + "]", violations), quantities);
        }
        JsonMembers.refuseIfAny(violations);
        return quantities;
    }

    private static void addLine(JsonMembers line, TreeMap<Long, Integer> quantities) {
        var id = line.wholeNumber("id", 1, Product.MAX_ID);
        var quantity = line.wholeNumber("quantity", 1, MAX_QUANTITY);
        line.refuseOthers();
        if (id != null && quantity != null) {
            quantities.merge(id, quantity.intValue(), Integer::sum);
        }
    }
}
