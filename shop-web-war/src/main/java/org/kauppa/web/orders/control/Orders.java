package org.kauppa.web.orders.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.orders.entity.OrderSlice;
import org.kauppa.web.orders.entity.Receipt;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/**
 * The orders that the shopper at hand may see: the own ones for somebody signed in, and, by receipt, the one placed last
 * in this browser, by the same shopper or by a guest. Products shows orders to their owners only, and a guest is nobody's
 * owner.
 */
@RequestScoped
public class Orders {

    private static final Logger LOG = Logger.getLogger(Orders.class.getName());
    private static final String PRODUCTS = "products";

    /** Orders on one page. */
    private static final int AT_ONCE = 20;

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{1,64}");

    @Inject
    private OrdersCalls calls;

    @Inject
    private OrderChanges changes;

    @Inject
    private Shopper shopper;

    @Inject
    private Cookies cookies;

    /**
     * The order as it is now where products tells, else as it was when it was placed.
     *
     * @throws ServiceUnavailable when there is no receipt, and products or users is down
     */
    public Optional<Order> find(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        var receipt = receipt()
                .map(Receipt::order)
                .filter(order -> order.number().equals(number))
                .filter(order -> order.isFor(shopper.getName()));
        if (!shopper.isSignedIn()) {
            return receipt;
        }
        try {
            return calls.order(shopper.authorization(), number).or(() -> receipt);
        } catch (ServiceUnavailable | FaultToleranceException e) {
            LOG.log(Level.WARNING, "[{0}] Order not read: {1}", new Object[] {RequestId.current(), e.getMessage()});
            if (receipt.isEmpty()) {
                throw new ServiceUnavailable("there is no receipt, and " + e.getMessage(), e);
            }
            return receipt;
        }
    }

    /**
     * A part of the orders of the shopper, who is signed in; empty when products does not take the sign-in.
     *
     * @param after where it starts; null for the newest
     * @throws ServiceUnavailable when products or users is down
     */
    public Optional<OrderSlice> own(String after) {
        var authorization = shopper.authorization();
        return asking(PRODUCTS, () -> calls.orders(authorization, shopper.getName(), AT_ONCE, after));
    }

    /**
     * Cancels an order of the shopper, who is signed in.
     *
     * @throws ServiceUnavailable when products or users is down, or nobody knows whether it was done
     */
    public Cancelling cancel(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return Cancelling.UNKNOWN;
        }
        var authorization = shopper.authorization();
        return asking(PRODUCTS, () -> changes.cancel(authorization, number));
    }

    /** The order that an attempt to buy has become, if it was the last one in this browser. */
    public Optional<Order> boughtBy(String key) {
        return receipt().filter(receipt -> receipt.key().equals(key)).map(Receipt::order);
    }

    /**
     * Keeps the order as the receipt of this browser, without its lines if they are too many for a cookie.
     *
     * @param key idempotency key of the attempt that became the order
     */
    public void keepReceipt(String key, Order order) {
        var receipt = new Receipt(key, order);
        if (!cookies.write(ShopCookie.RECEIPT, receipt)) {
            cookies.write(ShopCookie.RECEIPT, receipt.withoutLines());
        }
    }

    private Optional<Receipt> receipt() {
        return cookies.read(ShopCookie.RECEIPT, Receipt.class)
                .filter(receipt -> receipt.key() != null && receipt.order() != null);
    }
}
