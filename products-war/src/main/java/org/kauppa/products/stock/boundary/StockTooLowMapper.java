package org.kauppa.products.stock.boundary;

import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.kauppa.products.stock.entity.StockTooLow;
import org.kauppa.service.problems.Problem;
import org.kauppa.service.problems.ProblemMapper;

/** 409 for a stock change that takes more than there is. */
@Provider
public class StockTooLowMapper extends ProblemMapper<StockTooLow> {

    @Override
    protected Problem problem(StockTooLow failure) {
        return ShortageProblem.of(failure.getMessage(), List.of(failure.shortage()));
    }
}
