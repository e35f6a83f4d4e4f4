package org.kauppa.products.orders.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.orders.entity.PurchaseRefused;
import org.kauppa.products.orders.entity.PurchaseRefused.InsufficientStock;
import org.kauppa.products.orders.entity.PurchaseRefused.PriceChanged;
import org.kauppa.products.orders.entity.PurchaseRefused.UnknownProducts;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 409 or 422, with what the buyer needs to know to try again. */
@Provider
public class PurchaseRefusedMapper extends ProblemMapper<PurchaseRefused> {

    @Override
    protected Problem problem(PurchaseRefused failure) {
        if (failure instanceof InsufficientStock stock) {
            return new Problem("insufficient-stock", "Not enough in stock", 409, stock.getMessage())
                    .with("shortages", shortages(stock));
        }
        if (failure instanceof PriceChanged price) {
            return new Problem("price-changed", "The price has changed", 409, price.getMessage())
                    .with("expectedTotal", Json.createValue(price.expectedTotal()))
                    .with("total", Json.createValue(price.total()));
        }
        var unknown = (UnknownProducts) failure;
        return new Problem("unknown-product", "No such product", 422, unknown.getMessage())
                .with("ids", Json.createArrayBuilder(unknown.ids()).build());
    }

    private static JsonArray shortages(InsufficientStock stock) {
        var shortages = Json.createArrayBuilder();
        for (var shortage : stock.shortages()) {
            shortages.add(Json.createObjectBuilder()
                    .add("id", shortage.id())
                    .add("requested", shortage.requested())
                    .add("available", shortage.available()));
        }
        return shortages.build();
    }
}
