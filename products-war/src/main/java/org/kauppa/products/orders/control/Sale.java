package org.kauppa.products.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kauppa.products.orders.entity.OrderLine;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.products.orders.entity.PurchaseOrder;
import org.kauppa.products.orders.entity.PurchaseRefused.InsufficientStock;
import org.kauppa.products.orders.entity.PurchaseRefused.PriceChanged;
import org.kauppa.products.orders.entity.PurchaseRefused.UnknownProducts;
import org.kauppa.products.persistence.control.WriteStore;
import org.kauppa.products.stock.control.Stock;
import org.kauppa.products.stock.entity.Shortage;

/** The sale itself; it belongs inside the transaction of a purchase. */
@ApplicationScoped
class Sale {

    @Inject
    @WriteStore
    EntityManager primary;

    @Inject
    Stock stock;

    /**
     * Places the order. Refuses before it has written anything. Stock is taken last, so that other buyers of the same
     * products wait no longer than the commit takes.
     *
     * @param number for the order
     * @param customer the username, or null for a guest
     * @throws org.kauppa.products.orders.entity.PurchaseRefused when the shop cannot sell this
     * @throws org.kauppa.products.persistence.control.TransactionConflict when somebody else took the stock meanwhile
     */
    PurchaseOrder make(String number, Purchase purchase, String customer) {
        var offers = offers(purchase);
        refuseUnknown(purchase, offers);
        refuseShort(purchase, offers);
        var order = new PurchaseOrder(number, customer, lines(purchase, offers));
        refuseOtherTotal(purchase, order);
        primary.persist(order);
        primary.flush();
        stock.recordSale(number);
        stock.take(purchase.quantities());
        return order;
    }

    private Map<Long, Offer> offers(Purchase purchase) {
        return primary.createQuery(
                        "select new org.kauppa.products.orders.control.Offer(p.id, p.name, p.price, p.quantity)"
                                + " from Product p where p.id in :ids and p.deletedAt is null",
                        Offer.class)
                .setParameter("ids", purchase.quantities().keySet())
                .getResultStream()
                .collect(Collectors.toMap(Offer::id, offer -> offer));
    }

    private static void refuseUnknown(Purchase purchase, Map<Long, Offer> offers) {
        var unknown = new HashSet<>(purchase.quantities().keySet());
        unknown.removeAll(offers.keySet());
        if (!unknown.isEmpty()) {
            throw new UnknownProducts(unknown.stream().sorted().toList());
        }
    }

    private static void refuseShort(Purchase purchase, Map<Long, Offer> offers) {
        var shortages = new ArrayList<Shortage>();
        purchase.quantities().forEach((id, requested) -> {
            var available = offers.get(id).available();
            if (available < requested) {
                shortages.add(new Shortage(id, requested, available));
            }
        });
        if (!shortages.isEmpty()) {
            throw new InsufficientStock(shortages);
        }
    }

    private static List<OrderLine> lines(Purchase purchase, Map<Long, Offer> offers) {
        return purchase.quantities().entrySet().stream()
                .map(wanted -> offers.get(wanted.getKey()).line(wanted.getValue()))
                .toList();
    }

    private static void refuseOtherTotal(Purchase purchase, PurchaseOrder order) {
        purchase.expectedTotal()
                .filter(expected -> expected.compareTo(order.total()) != 0)
                .ifPresent(expected -> {
                    throw new PriceChanged(expected, order.total());
                });
    }
}
