package org.kauppa.products.catalog.boundary;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.stock.entity.StockChange;
import org.kauppa.products.stock.entity.StockReason;
import org.kauppa.service.json.JsonMembers;
import org.kauppa.service.json.JsonRequestReader;

/** Reads a change of stock. */
@Provider
public class StockChangeReader extends JsonRequestReader<StockChange> {

    /** A reader of stock changes. */
    public StockChangeReader() {
        super(StockChange.class);
    }

    @Override
    protected StockChange read(JsonValue body) {
        var members = JsonMembers.ofBody(body);
        var change = members.wholeNumber("change", -ProductDraft.MAX_QUANTITY, ProductDraft.MAX_QUANTITY);
        if (change != null && change == 0) {
            members.wrong("change", "must be another number than 0");
        }
        var reason = reason(members);
        var note = isThere(members, "note") ? members.text("note", 1, StockChange.MAX_NOTE) : null;
        members.refuseOthers().orRefuse();
        var units = change.intValue();
        return new StockChange(units, reason.orElseGet(() -> StockReason.unnamed(units)), note);
    }

    private static Optional<StockReason> reason(JsonMembers members) {
        if (!isThere(members, "reason")) {
            return Optional.empty();
        }
        var reason = members.optional("reason") instanceof JsonString word
                ? StockReason.named(word.getString())
                : Optional.<StockReason>empty();
        if (reason.isEmpty()) {
            members.wrong("reason", "must be one of " + StockReason.words());
        }
        return reason;
    }

    private static boolean isThere(JsonMembers members, String name) {
        var value = members.optional(name);
        return value != null && value != JsonValue.NULL;
    }
}
