package org.kauppa.products.stock.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.kauppa.products.persistence.control.Moment;
import org.kauppa.products.stock.entity.StockMovement;

/** Reads a product's ledger, newest first; it goes along an index. */
public final class MovementSearch {

    private MovementSearch() {}

    /** The movements of a product with an id below {@code before}, at most {@code most}. */
    public static List<StockMovement> run(long product, long before, int most, EntityManager store) {
        List<?> rows = store.createNativeQuery(
                        "select id, quantity_change, reason, order_number, note, at, made_by from stock_movement"
                                + " where product_id = ?1 and id < ?2 order by id desc limit " + most)
                .setParameter(1, product)
                .setParameter(2, before)
                .getResultList();
        return rows.stream().map(row -> movement((Object[]) row)).toList();
    }

    private static StockMovement movement(Object[] row) {
        return new StockMovement(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Moment.of(row[5]),
                (String) row[6]);
    }
}
