package org.kauppa.products.orders.boundary;

import jakarta.json.Json;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.orders.entity.OrderNotPlaced;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 409: only a placed order can be shipped or cancelled. */
@Provider
public class OrderNotPlacedMapper extends ProblemMapper<OrderNotPlaced> {

    @Override
    protected Problem problem(OrderNotPlaced failure) {
        return new Problem("order-not-placed", "The order is not just placed", 409, failure.getMessage())
                .with("orderStatus", Json.createValue(failure.status().word()));
    }
}
