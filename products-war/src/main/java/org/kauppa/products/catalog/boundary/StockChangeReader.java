package org.kauppa.products.catalog.boundary;

import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.catalog.entity.ProductDraft;
import org.kauppa.products.catalog.entity.StockChange;
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
        members.refuseOthers().orRefuse();
        return new StockChange(change.intValue());
    }
}
