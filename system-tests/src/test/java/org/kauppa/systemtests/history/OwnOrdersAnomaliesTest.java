package org.kauppa.systemtests.history;

import static org.kauppa.systemtests.history.Story.BEER;
import static org.kauppa.systemtests.history.Story.refused;
import static org.kauppa.systemtests.history.Story.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Outcome.OrdersShown;

/** Clients that are not shown what they have done, or are shown what is not theirs. */
class OwnOrdersAnomaliesTest extends StoryTest {

    @Test
    void findsAnOwnOrderMissingInTheList() {
        edgars.buys("a", BEER, 1);
        edgars.told(new ListOrders("edgars"), new OrdersShown(List.of()));
        assertFound(Kind.OWN_ORDER_MISSING);
    }

    @Test
    void findsAnOwnOrderThatIsNotShown() {
        var order = edgars.buys("a", BEER, 1);
        edgars.told(new ReadOrder(order.number()), refused("not-found"));
        assertFound(Kind.OWN_ORDER_MISSING);
    }

    @Test
    void findsAStaleStatus() {
        var order = edgars.buys("a", BEER, 1);
        edgars.cancels(order);
        edgars.told(new ReadOrder(order.number()), shown(order));
        assertFound(Kind.STALE_ORDER);
    }

    @Test
    void findsAStaleStatusInAList() {
        var order = edgars.buys("a", BEER, 1);
        edgars.cancels(order);
        edgars.told(new ListOrders("edgars"), new OrdersShown(List.of(order)));
        assertFound(Kind.STALE_ORDER);
    }

    @Test
    void findsAForeignOrderInAList() {
        var order = simon.buys("a", BEER, 1);
        edgars.told(new ListOrders("edgars"), new OrdersShown(List.of(order)));
        assertFound(Kind.WRONG_LIST);
    }

    @Test
    void findsAnOrderThatIsListedTwice() {
        var order = edgars.buys("a", BEER, 1);
        edgars.told(new ListOrders("edgars"), new OrdersShown(List.of(order, order)));
        assertFound(Kind.WRONG_LIST);
    }
}
