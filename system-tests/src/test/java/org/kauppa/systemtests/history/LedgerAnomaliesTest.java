package org.kauppa.systemtests.history;

import static org.kauppa.systemtests.history.Story.BEER;
import static org.kauppa.systemtests.history.Story.CIDER;
import static org.kauppa.systemtests.history.Story.buy;
import static org.kauppa.systemtests.history.Story.shown;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.StockShown;
import org.kauppa.systemtests.history.Tables.Movement;

/** Movements that are missing, doubled or wrong. */
class LedgerAnomaliesTest extends StoryTest {

    @Test
    void findsAQuantityThatIsNotTheSumOfItsMovements() {
        edgars.buys("a", BEER, 1);
        story.books.setQuantity(BEER, 5);
        assertFound(Kind.UNBALANCED_LEDGER);
    }

    @Test
    void findsAMissingSaleMovement() {
        edgars.told(buy("a", BEER, 1), shown(story.books.enter("edgars", Map.of(BEER, 1))));
        assertFound(Kind.WRONG_SALE_MOVEMENT);
    }

    @Test
    void findsADoubledSaleMovement() {
        var order = edgars.buys("a", BEER, 1);
        story.books.book(BEER, -1, "sale", order.number());
        assertFound(Kind.WRONG_SALE_MOVEMENT);
    }

    @Test
    void findsAWrongSaleMovement() {
        var order = edgars.buys("a", BEER, 1);
        story.books.movements.replaceAll(movement -> order.number().equals(movement.order())
                ? new Movement(movement.id(), CIDER, -1, "sale", order.number())
                : movement);
        story.books.setQuantity(BEER, 5);
        story.books.setQuantity(CIDER, 4);
        assertFound(Kind.WRONG_SALE_MOVEMENT);
    }

    @Test
    void findsAMissingCancellationMovement() {
        var order = edgars.buys("a", BEER, 1);
        var cancelled = order.withStatus(Order.CANCELLED);
        story.books.orders.put(order.number(), cancelled);
        edgars.told(new Cancel(order.number()), shown(cancelled));
        assertFound(Kind.WRONG_CANCELLATION_MOVEMENT);
    }

    @Test
    void findsADoubledCancellationMovement() {
        var order = edgars.buys("a", BEER, 1);
        edgars.cancels(order);
        story.books.book(BEER, 1, "cancellation", order.number());
        assertFound(Kind.WRONG_CANCELLATION_MOVEMENT);
    }

    @Test
    void findsAReturnWithoutCancellation() {
        var order = edgars.buys("a", BEER, 1);
        story.books.book(BEER, 1, "cancellation", order.number());
        assertFound(Kind.WRONG_CANCELLATION_MOVEMENT);
    }

    @Test
    void findsALostChangeOfTheStock() {
        edgars.told(new Restock(BEER, 3), new StockShown(8));
        assertFound(Kind.LOST_STOCK_CHANGE);
    }

    @Test
    void findsADoubledChangeOfTheStock() {
        edgars.restocks(BEER, 3);
        story.books.book(BEER, 3, "restock", null);
        assertFound(Kind.UNASKED_STOCK_CHANGE);
    }
}
