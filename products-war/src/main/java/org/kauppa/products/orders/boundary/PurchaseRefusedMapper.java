package org.kauppa.products.orders.boundary;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.orders.entity.PurchaseRefused;
import org.kauppa.products.orders.entity.PurchaseRefused.InsufficientStock;
import org.kauppa.products.orders.entity.PurchaseRefused.PriceChanged;
import org.kauppa.products.orders.entity.PurchaseRefused.UnknownProducts;
import org.kauppa.products.stock.boundary.ShortageProblem;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 409 or 422, with what the buyer needs to know to try again. */
@Provider
public class PurchaseRefusedMapper extends ProblemMapper<PurchaseRefused> {

    @Override
    protected Problem problem(PurchaseRefused failure) {
        if (failure instanceof InsufficientStock stock) {
            return ShortageProblem.of(stock.getMessage(), stock.shortages());
        }
        if (failure instanceof PriceChanged price) {
            return new Problem(price.kind(), "The price has changed", 409, price.getMessage())
                    .with("expectedTotal", Json.createValue(price.expectedTotal()))
                    .with("total", Json.createValue(price.total()));
        }
        var unknown = (UnknownProducts) failure;
        return new Problem(unknown.kind(), "No such product", 422, unknown.getMessage())
                .with("ids", Json.createArrayBuilder(unknown.ids()).build());
    }

    @Override
    protected void addHeaders(PurchaseRefused failure, Response.ResponseBuilder answer) {
        if (failure.isRepeated()) {
            answer.header(BuyResource.REPLAYED, true);
        }
    }
}
