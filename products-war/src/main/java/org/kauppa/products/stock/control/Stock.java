package org.kauppa.products.stock.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.products.stock.entity.StockChange;
import org.kauppa.products.stock.entity.StockTooLow;

/**
 * The stock of the products and its ledger; every method belongs inside the caller's transaction. Ledger rows come
 * before the products' rows, which many want: those are locked by the last statement before the commit.
 */
@ApplicationScoped
public class Stock {

    @Inject
    @WriteStore
    EntityManager primary;

    /** Writes one movement for each line of an order that has just been stored. */
    public void recordSale(String orderNumber) {
        record(orderNumber, "-l.quantity, 'sale'", "o.placed_at", null);
    }

    /**
     * Writes one movement back for each line of an order that has just been cancelled.
     *
     * @param by who of the staff cancelled it; null for its owner
     */
    public void recordReturn(String orderNumber, String by) {
        record(orderNumber, "l.quantity, 'cancellation'", "o.changed_at", by);
    }

    /**
     * Takes units of products out of stock, or none of them: one statement, which locks the rows in the order of their
     * ids, so that two purchases cannot wait for each other.
     *
     * @param quantities by product id
     * @throws TransactionConflict when one of the products no longer has enough: the transaction must be given up
     */
    public void take(SortedMap<Long, Integer> quantities) {
        var changes = new TreeMap<Long, Integer>();
        quantities.forEach((id, quantity) -> changes.put(id, -quantity));
        if (StockUpdate.run(primary, changes, "deleted_at is null") < quantities.size()) {
            throw new TransactionConflict("Somebody else took some of the products " + quantities.keySet());
        }
    }

    /** Returns units to stock, whether the products are still sold or not. */
    public void giveBack(SortedMap<Long, Integer> quantities) {
        StockUpdate.run(primary, quantities, "true");
    }

    /** Writes the first movement of a product that has just been stored with its quantity. */
    public void recordInitial(long productId, int quantity, String by) {
        if (quantity > 0) {
            record(productId, quantity, "initial", null, by);
        }
    }

    /**
     * Changes the stock of a product that the caller has locked.
     *
     * @param by who of the staff does it
     * @return units in stock afterwards
     * @throws StockTooLow when there would be less than none
     */
    public int change(long productId, StockChange change, String by) {
        record(productId, change.change(), change.reason().word(), change.note(), by);
        var changed = StockUpdate.run(primary, new TreeMap<>(Map.of(productId, change.change())), "true");
        var quantity = quantity(productId);
        if (changed == 0) {
            throw new StockTooLow(productId, -change.change(), quantity);
        }
        return quantity;
    }

    private int quantity(long productId) {
        var quantity = primary.createNativeQuery("select quantity from product where id = ?1")
                .setParameter(1, productId)
                .getSingleResult();
        return ((Number) quantity).intValue();
    }

    private void record(String orderNumber, String changeAndReason, String at, String by) {
        primary.createNativeQuery("insert into stock_movement (product_id, quantity_change, reason, order_number, at,"
                        + " made_by) select l.product_id, " + changeAndReason + ", l.order_number, " + at + ", ?2"
                        + " from order_line l join purchase_order o on o.number = l.order_number"
                        + " where l.order_number = ?1")
                .setParameter(1, orderNumber)
                .setParameter(2, by)
                .executeUpdate();
    }

    private void record(long productId, int change, String reason, String note, String by) {
        primary.createNativeQuery("insert into stock_movement (product_id, quantity_change, reason, note, made_by, at)"
                        + " values (?1, ?2, ?3, ?4, ?5, utc_timestamp(6))")
                .setParameter(1, productId)
                .setParameter(2, change)
                .setParameter(3, reason)
                .setParameter(4, note)
                .setParameter(5, by)
                .executeUpdate();
    }
}
