package org.kauppa.systemtests.history;

import static org.kauppa.systemtests.history.Story.BEER;
import static org.kauppa.systemtests.history.Story.CIDER;
import static org.kauppa.systemtests.history.Story.buy;
import static org.kauppa.systemtests.history.Story.refused;
import static org.kauppa.systemtests.history.Story.shown;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Asked.Wanted;
import org.kauppa.systemtests.history.Outcome.NothingDone;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.StockShown;
import org.kauppa.systemtests.history.Outcome.Unknown;

/** What a right shop may do, and with it clients that lose answers, overlap and see others late, is no anomaly. */
class HistoryCheckerTest extends StoryTest {

    @Test
    void findsNothingWhereAllIsRight() {
        var beer = edgars.buys("a", BEER, 2);
        guest.buys(new Buy("b", List.of(new Wanted(CIDER, 1), new Wanted(BEER, 1), new Wanted(CIDER, 2))));
        simon.isRefused("c", CIDER, 3);
        edgars.reads(BEER);
        edgars.reads(beer);
        edgars.cancels(beer);
        edgars.told(new Cancel(beer.number()), refused("order-not-placed"));
        edgars.restocks(CIDER, 7);
        edgars.told(new Restock(BEER, -9), refused("insufficient-stock"));
        edgars.listsOrders();
        simon.listsOrders();
        assertNothingFound();
    }

    @Test
    void allowsRepeatsThatAreAnsweredAlike() {
        var buy = buy("a", BEER, 1);
        edgars.told(buy, LOST);
        edgars.told(buy, new NothingDone(409, "purchase-in-progress"));
        var order = shown(story.books.sell("edgars", buy.units()));
        edgars.told(buy, new OrderShown(order.order(), order.body(), true));
        edgars.told(buy("a", BEER, 2), refused("idempotency-key-reused"));
        assertNothingFound();
    }

    @Test
    void allowsEitherOutcomeOfWhatIsInDoubt() {
        var order = edgars.buys("a", BEER, 1);
        simon.told(buy("b", BEER, 1), LOST);
        simon.told(buy("c", BEER, 1), new Unknown(502, "answer-lost"));
        story.books.sell("simon", Map.of(BEER, 1));
        edgars.told(new Cancel(order.number()), LOST);
        edgars.told(new ReadProduct(BEER), new StockShown(4));
        edgars.told(new ReadProduct(BEER), new StockShown(3));
        story.books.cancel(order.number());
        edgars.told(new Restock(CIDER, 2), LOST);
        edgars.told(new Restock(CIDER, 2), LOST);
        story.books.book(CIDER, 2, "restock", null);
        assertNothingFound();
    }

    @Test
    void allowsThatOthersAreSeenLate() {
        edgars.restocks(BEER, 10);
        simon.told(new ReadProduct(BEER), new StockShown(5));
        simon.told(new ReadProduct(BEER), new StockShown(15));
        simon.buys("a", CIDER, 1);
        edgars.told(new ListOrders("simon"), new OrdersShown(List.of()));
        assertNothingFound();
    }

    @Test
    void allowsReadsThatOverlapWithWrites() {
        edgars.restocks(BEER, 10);
        edgars.toldWhile(1, new ReadProduct(BEER), new StockShown(5));
        var order = edgars.buys("a", BEER, 1);
        edgars.toldWhile(1, new ReadOrder(order.number()), refused("not-found"));
        edgars.toldWhile(2, new ListOrders("edgars"), new OrdersShown(List.of()));
        assertNothingFound();
    }
}
