package org.kauppa.products.stock.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.SortedMap;
import org.kauppa.products.persistence.control.TransactionConflict;
import org.kauppa.products.persistence.control.WriteStore;

/** The stock of the products and its ledger; every method belongs inside the caller's transaction. */
@ApplicationScoped
public class Stock {

    @Inject
    @WriteStore
    EntityManager primary;

    /** Writes one movement for each line of an order that has just been stored. */
    public void recordSale(String orderNumber) {
        primary.createNativeQuery("insert into stock_movement (product_id, quantity_change, reason, order_number, at)"
                        + " select l.product_id, -l.quantity, 'sale', l.order_number, o.placed_at"
                        + " from order_line l join purchase_order o on o.number = l.order_number"
                        + " where l.order_number = ?1")
                .setParameter(1, orderNumber)
                .executeUpdate();
    }

    /**
     * Takes units of products out of stock, each by one statement that cannot take what is not there.
     *
     * @param quantities by product id: the same order for all, so that two purchases cannot wait for each other
     * @throws TransactionConflict when one of the products no longer has enough: the transaction must be given up
     */
    public void take(SortedMap<Long, Integer> quantities) {
        quantities.forEach((id, quantity) -> {
            var taken = primary.createQuery("update Product p set p.quantity = p.quantity - :quantity"
                            + " where p.id = :id and p.quantity >= :quantity and p.deletedAt is null")
                    .setParameter("id", id)
                    .setParameter("quantity", quantity)
                    .executeUpdate();
            if (taken == 0) {
                throw new TransactionConflict("Somebody else took product " + id + " meanwhile");
            }
        });
    }
}
