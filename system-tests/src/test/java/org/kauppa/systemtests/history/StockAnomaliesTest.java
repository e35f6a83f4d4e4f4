package org.kauppa.systemtests.history;

import static org.kauppa.systemtests.history.Story.BEER;
import static org.kauppa.systemtests.history.Story.CIDER;
import static org.kauppa.systemtests.history.Story.buy;
import static org.kauppa.systemtests.history.Story.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.Shortage;
import org.kauppa.systemtests.history.Outcome.StockShown;

/** Quantities that cannot be, in the tables and in answers. */
class StockAnomaliesTest extends StoryTest {

    @Test
    void findsUnitsSoldTwice() {
        edgars.buys("a", BEER, 5);
        simon.buys("b", BEER, 1);
        story.books.setQuantity(BEER, 0);
        assertFound(Kind.OVERSOLD);
    }

    @Test
    void findsNegativeStockInTheTables() {
        edgars.buys("a", BEER, 1);
        story.books.setQuantity(BEER, -1);
        story.books.replica.put(BEER, -1);
        assertFound(Kind.NEGATIVE_STOCK);
    }

    @Test
    void findsNegativeStockOnAReplica() {
        story.books.replica.put(BEER, -1);
        assertFound(Kind.NEGATIVE_STOCK);
    }

    @Test
    void findsNegativeStockInAnAnswer() {
        edgars.told(new ReadProduct(BEER), new StockShown(-1));
        assertFound(Kind.NEGATIVE_STOCK);
    }

    @Test
    void findsAReplicaThatDiffers() {
        edgars.buys("a", BEER, 1);
        story.books.replica.put(BEER, 5);
        assertFound(Kind.REPLICA_DIFFERS);
    }

    @Test
    void findsAStockThatLacksTheOwnPurchase() {
        edgars.buys("a", BEER, 2);
        edgars.told(new ReadProduct(BEER), new StockShown(5));
        assertFound(Kind.IMPOSSIBLE_STOCK);
    }

    @Test
    void findsAStockBetweenThePossibleOnes() {
        edgars.told(buy("a", BEER, 2), LOST);
        edgars.told(new ReadProduct(BEER), new StockShown(4));
        assertFound(Kind.IMPOSSIBLE_STOCK);
    }

    @Test
    void findsAStockThatIsNotYetPossible() {
        edgars.told(new ReadProduct(BEER), new StockShown(15));
        simon.restocks(BEER, 10);
        assertFound(Kind.IMPOSSIBLE_STOCK);
    }

    @Test
    void findsAStockChangeThatForgetsAnother() {
        edgars.restocks(BEER, 10);
        story.books.book(BEER, 1, "restock", null);
        simon.told(new Restock(BEER, 1), new StockShown(6));
        assertFound(Kind.IMPOSSIBLE_STOCK);
    }

    @Test
    void findsARefusalAlthoughThereIsEnough() {
        var shortage = new Shortage(BEER, 2, 1);
        edgars.told(buy("a", BEER, 2), new Refused(409, "insufficient-stock", List.of(shortage), "", false));
        assertFound(Kind.WRONG_REFUSAL);
    }

    @Test
    void findsARefusalThatTellsOfNoShortage() {
        edgars.told(buy("a", BEER, 2), new Refused(409, "insufficient-stock", List.of(), "", false));
        assertFound(Kind.WRONG_REFUSAL);
    }

    @Test
    void findsAShortageOfWhatWasNotAskedFor() {
        edgars.buys("a", CIDER, 5);
        var shortage = new Shortage(CIDER, 1, 0);
        edgars.told(buy("b", BEER, 2), new Refused(409, "insufficient-stock", List.of(shortage), "", false));
        assertFound(Kind.WRONG_REFUSAL);
    }

    @Test
    void findsAChangeOfTheStockThatWasRefusedForNoReason() {
        edgars.told(new Restock(BEER, -5), refused("insufficient-stock"));
        assertFound(Kind.WRONG_REFUSAL);
    }
}
