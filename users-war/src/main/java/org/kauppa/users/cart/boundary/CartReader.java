package org.kauppa.users.cart.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;
import org.kauppa.service.problems.InvalidRequest;
import org.kauppa.service.problems.Violation;
import org.kauppa.users.cart.entity.Cart;
import org.kauppa.users.cart.entity.CartLine;

/** Reads a cart. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class CartReader extends JsonRequestReader<Cart> {

    private static final int ID_LENGTH = 22;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{" + ID_LENGTH + "}");
    private static final int MAX_ROUND = 999_999_999;
    private static final int MAX_LINES = 100;
    private static final long MAX_PRODUCT = 999_999_999_999_999_999L;
    private static final int MAX_QUANTITY = 1_000_000;

    /** A reader of carts. */
    public CartReader() {
        super(Cart.class);
    }

    @Override
    protected Cart read(JsonValue body) {
        var members = JsonMembers.ofBody(body);
        var id = members.text("id", ID_LENGTH, ID_LENGTH);
        if (id != null && !ID.matcher(id).matches()) {
            members.wrong("id", "must be 22 letters, digits, dashes and underscores");
        }
        var round = members.wholeNumber("round", 0, MAX_ROUND);
        var lines = members.optional("lines");
        members.refuseOthers().orRefuse();
        if (lines instanceof JsonArray array && array.size() <= MAX_LINES) {
            return new Cart(id, round.intValue(), lines(array));
        }
        throw new InvalidRequest("lines", "must be an array of at most " + MAX_LINES + " lines");
    }

    private static List<CartLine> lines(JsonArray array) {
        var lines = new ArrayList<CartLine>();
        var products = new HashSet<Long>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < array.size(); i++) {
            var members = JsonMembers.ofElement(array.get(i), "lines[" + i + "]", violations);
            var id = members.wholeNumber("id", 1, MAX_PRODUCT);
            var quantity = members.wholeNumber("quantity", 1, MAX_QUANTITY);
            members.refuseOthers();
            if (id != null && !products.add(id)) {
                members.wrong("id", "is in another line too");
            } else if (id != null && quantity != null) {
                lines.add(new CartLine(id, quantity.intValue()));
            }
        }
        JsonMembers.refuseIfAny(violations);
        return List.copyOf(lines);
    }
}
