package org.kauppa.web.admin.orders.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kauppa.web.admin.control.AccessRefused;
import org.kauppa.web.admin.orders.entity.OrderChange;
import org.kauppa.web.admin.orders.entity.OrderSearch;
import org.kauppa.web.admin.orders.entity.OrderSlice;
import org.kauppa.web.orders.entity.Order;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/**
 * Everybody's orders, for whoever of staff is signed in. Every method throws {@link AccessRefused} when products does not
 * take them for one of staff, and {@link ServiceUnavailable} when it does not answer.
 */
@RequestScoped
public class StaffOrders {

    private static final String SERVICE = "products";
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final int PAGE = 50;

    @Inject
    private StaffOrderCalls calls;

    @Inject
    private Shopper shopper;

    /** One page of what is searched, or empty when the search makes no sense to products. */
    public Optional<OrderSlice> find(OrderSearch search) {
        return asking(SERVICE, () -> calls.find(shopper.authorization(), search, PAGE));
    }

    /** The order of that number. */
    public Optional<Order> find(String number) {
        return isPossible(number)
                ? asking(SERVICE, () -> calls.order(shopper.authorization(), number))
                : Optional.empty();
    }

    /** Ships an order. */
    public OrderChange ship(String number) {
        return isPossible(number)
                ? asking(SERVICE, () -> calls.ship(shopper.authorization(), number))
                : OrderChange.UNKNOWN;
    }

    /** Cancels an order, whose stock goes back. */
    public OrderChange cancel(String number) {
        return isPossible(number)
                ? asking(SERVICE, () -> calls.cancel(shopper.authorization(), number))
                : OrderChange.UNKNOWN;
    }

    private static boolean isPossible(String number) {
        return NUMBER.matcher(number).matches();
    }
}
