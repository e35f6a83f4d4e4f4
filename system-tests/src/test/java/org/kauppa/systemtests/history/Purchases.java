package org.kauppa.systemtests.history;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.Refused;

/** The purchases of one shopper: each is repeated with its key until the shop has said yes or no. */
final class Purchases {

    private static final int REPEATS_AT_ONCE = 5;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Client client;
    private final String account;
    private final Baskets baskets;
    private final Newest<String> board;
    private final Random random;
    private final Deque<Buy> inDoubt = new ArrayDeque<>();
    private final Newest<Buy> ended = new Newest<>();
    private final Newest<String> orders = new Newest<>();

    Purchases(Client client, String account, Baskets baskets, Newest<String> board, Random random) {
        this.client = client;
        this.account = account;
        this.baskets = baskets;
        this.board = board;
        this.random = random;
    }

    void buy() {
        end(baskets.next());
    }

    /** The same purchase at two instances at the same time. */
    void buyAtTwoInstances() {
        var buy = baskets.next();
        var outcomes = client.askTwice(account, account, buy);
        outcomes.stream()
                .filter(Purchases::isDefinite)
                .findFirst()
                .ifPresentOrElse(outcome -> keep(buy, outcome), () -> end(buy));
    }

    /** Leaves what is in doubt for later, and does something else first. */
    void buyAndLookLater() {
        var buy = baskets.next();
        var outcome = client.ask(account, buy);
        if (isDefinite(outcome)) {
            keep(buy, outcome);
        } else {
            inDoubt.add(buy);
        }
    }

    void endOneInDoubt() {
        if (!inDoubt.isEmpty()) {
            end(inDoubt.remove());
        }
    }

    void repeatAnOldOne() {
        ended.any(random).ifPresent(old -> client.ask(account, old));
    }

    void useAKeyAgain() {
        ended.any(random).ifPresent(old -> client.ask(account, baskets.otherThan(old)));
    }

    /** Repeats everything that is in doubt until it no longer is, or the time is over. */
    void settle(Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!inDoubt.isEmpty() && System.nanoTime() - deadline < 0) {
            end(inDoubt.remove());
        }
    }

    /** An order of this shopper. */
    Optional<String> anyOrder() {
        return orders.any(random);
    }

    private void end(Buy buy) {
        for (var repeat = 0; repeat < REPEATS_AT_ONCE; repeat++) {
            var outcome = client.ask(account, buy);
            if (isDefinite(outcome)) {
                keep(buy, outcome);
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        inDoubt.add(buy);
    }

    private void keep(Buy buy, Outcome outcome) {
        ended.add(buy);
        if (outcome instanceof OrderShown bought) {
            orders.add(bought.order().number());
            if (baskets.isShared(buy)) {
                board.add(bought.order().number());
            }
        }
    }

    private static boolean isDefinite(Outcome outcome) {
        return outcome instanceof OrderShown || outcome instanceof Refused;
    }
}
