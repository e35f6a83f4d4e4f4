package org.kauppa.products.stock.boundary;

import java.util.List;
import org.kauppa.products.stock.entity.Shortage;
import org.kauppa.service.problems.Problem;

/** 409 for everything that would take more out of stock than there is. */
public final class ShortageProblem {

    private ShortageProblem() {}

    /** The problem with every shortage in it. */
    public static Problem of(String detail, List<Shortage> shortages) {
        return new Problem("insufficient-stock", "Not enough in stock", 409, detail)
                .with("shortages", Shortage.toJson(shortages));
    }
}
