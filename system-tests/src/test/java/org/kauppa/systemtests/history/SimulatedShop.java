package org.kauppa.systemtests.history;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.NothingDone;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.StockShown;
import org.kauppa.systemtests.history.Outcome.Unknown;

/**
 * A shop in memory that behaves as the contract says, with replicas that lag, answers that get lost and requests that are turned
 * away; or has one of the faults that a shop can have.
 */
final class SimulatedShop implements Door {

    enum Fault {
        FORGETS_KEYS,
        SELLS_WITHOUT_TAKING,
        SELLS_WHAT_IS_NOT_THERE,
        CANCELS_AGAIN,
        CANCELS_WITHOUT_RETURNING,
        IGNORES_TOKENS,
        LOSES_WHAT_IT_CONFIRMED,
        SELLS_AND_REFUSES,
        RESTOCKS_TWICE
    }

    private static final int ONE_IN = 30;

    /** Fair, so that all clients come through and their requests overlap. */
    private final Lock turns = new ReentrantLock(true);

    private final Books books;
    private final Set<Fault> faults;
    private final Random random;
    private final Map<String, Buy> keys = new HashMap<>();
    private final Map<String, Outcome> answers = new HashMap<>();
    private final LaggingReplicas replicas;

    SimulatedShop(Books books, Set<Fault> faults, long seed) {
        this.books = books;
        this.faults = faults.isEmpty() ? EnumSet.noneOf(Fault.class) : EnumSet.copyOf(faults);
        this.random = new Random(seed);
        replicas = new LaggingReplicas(books.tables(), random);
    }

    @Override
    public Reply ask(Request request) {
        turns.lock();
        try {
            return answer(request);
        } finally {
            turns.unlock();
        }
    }

    private Reply answer(Request request) {
        if (happens()) {
            return new Reply(new NothingDone(503, "busy"), Optional.empty());
        }
        var outcome = outcome(request);
        var written = !isRead(request.asked()) && !(outcome instanceof Refused);
        var token = written ? Optional.of(replicas.add(books.tables())) : Optional.<String>empty();
        return happens() ? new Reply(new Unknown(0, "connection reset"), Optional.empty()) : new Reply(outcome, token);
    }

    private boolean happens() {
        return random.nextInt(ONE_IN) == 0;
    }

    /** Whether the fault shows now. */
    private boolean fails(Fault fault) {
        return faults.contains(fault) && random.nextInt(4) == 0;
    }

    private static boolean isRead(Asked asked) {
        return asked instanceof ReadProduct || asked instanceof ReadOrder || asked instanceof ListOrders;
    }

    private Outcome outcome(Request request) {
        var asked = request.asked();
        if (asked instanceof Buy buy) {
            return buy(request.account(), buy);
        }
        if (asked instanceof Cancel cancel) {
            return cancel(cancel.number());
        }
        if (asked instanceof Restock restock) {
            return restock(restock);
        }
        var replica = replicas.any(fails(Fault.IGNORES_TOKENS) ? Optional.empty() : request.seen());
        if (asked instanceof ReadProduct read) {
            return new StockShown(replica.products().get(read.product()).quantity());
        }
        if (asked instanceof ReadOrder read) {
            return replica.order(read.number()).<Outcome>map(Story::shown).orElseGet(() -> Story.refused("not-found"));
        }
        return new OrdersShown(replica.orders().values().stream()
                .filter(order -> ((ListOrders) asked).customer().equals(order.customer()))
                .toList());
    }

    private Outcome buy(String account, Buy buy) {
        var first = keys.putIfAbsent(buy.key(), buy);
        if (first != null && !first.units().equals(buy.units())) {
            return Story.refused("idempotency-key-reused");
        }
        if (first != null && !fails(Fault.FORGETS_KEYS)) {
            return replayed(answers.get(buy.key()));
        }
        var outcome = sell(account, buy);
        answers.put(buy.key(), outcome);
        return outcome;
    }

    private static Outcome replayed(Outcome outcome) {
        if (outcome instanceof OrderShown shown) {
            return new OrderShown(shown.order(), shown.body(), true);
        }
        var refused = (Refused) outcome;
        return new Refused(refused.status(), refused.problem(), refused.shortages(), refused.body(), true);
    }

    private Outcome sell(String account, Buy buy) {
        var shortages = books.shortages(buy.units());
        if (!shortages.isEmpty() && !fails(Fault.SELLS_WHAT_IS_NOT_THERE)) {
            if (fails(Fault.SELLS_AND_REFUSES)) {
                books.enter(account, buy.units());
            }
            return new Refused(409, "insufficient-stock", shortages, shortages.toString(), false);
        }
        var order = fails(Fault.SELLS_WITHOUT_TAKING)
                ? books.enter(account, buy.units())
                : books.sell(account, buy.units());
        if (fails(Fault.LOSES_WHAT_IT_CONFIRMED)) {
            books.orders.remove(order.number());
        }
        return Story.shown(order);
    }

    private Outcome cancel(String number) {
        var order = books.orders.get(number);
        if (order == null) {
            return Story.refused("not-found");
        }
        if (order.isCancelled() && !fails(Fault.CANCELS_AGAIN)) {
            return Story.refused("order-not-placed");
        }
        if (fails(Fault.CANCELS_WITHOUT_RETURNING)) {
            books.orders.put(number, order.withStatus(Order.CANCELLED));
            return Story.shown(books.orders.get(number));
        }
        return Story.shown(books.cancel(number));
    }

    private Outcome restock(Restock restock) {
        if (books.quantity(restock.product()) + restock.change() < 0) {
            return Story.refused("insufficient-stock");
        }
        books.book(restock.product(), restock.change(), "restock", null);
        if (fails(Fault.RESTOCKS_TWICE)) {
            books.book(restock.product(), restock.change(), "restock", null);
        }
        return new StockShown(books.quantity(restock.product()));
    }
}
