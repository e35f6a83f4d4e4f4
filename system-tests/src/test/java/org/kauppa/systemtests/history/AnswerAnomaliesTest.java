package org.kauppa.systemtests.history;

import static org.kauppa.systemtests.history.Story.BEER;
import static org.kauppa.systemtests.history.Story.CIDER;
import static org.kauppa.systemtests.history.Story.buy;
import static org.kauppa.systemtests.history.Story.refused;
import static org.kauppa.systemtests.history.Story.shown;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Outcome.NothingDone;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.Unknown;

/** Answers that contradict each other or the contract. */
class AnswerAnomaliesTest extends StoryTest {

    @Test
    void findsDifferentBodiesUnderOneKey() {
        var order = edgars.buys("a", BEER, 1);
        edgars.told(buy("a", BEER, 1), new OrderShown(order, "the same in other words", true));
        assertFound(Kind.DIFFERENT_ANSWERS);
    }

    @Test
    void findsARefusalThatBecameAnOrder() {
        edgars.isRefused("a", BEER, 6);
        guest.restocks(BEER, 6);
        edgars.buys("a", BEER, 6);
        assertFound(Kind.DIFFERENT_ANSWERS);
    }

    @Test
    void findsTwoFirstAnswers() {
        var order = edgars.buys("a", BEER, 1);
        edgars.told(buy("a", BEER, 1), shown(order));
        assertFound(Kind.WRONG_REPLAY_MARK);
    }

    @Test
    void findsARepeatOfNothing() {
        var order = story.books.sell("edgars", Map.of(BEER, 1));
        edgars.told(buy("a", BEER, 1), new OrderShown(order, "body", true));
        assertFound(Kind.WRONG_REPLAY_MARK);
    }

    @Test
    void findsAKeyThatStandsForTwoBaskets() {
        var order = edgars.buys("a", BEER, 1);
        edgars.told(buy("a", CIDER, 1), new OrderShown(order, order.toString(), true));
        assertFound(Kind.KEY_REUSED);
    }

    @Test
    void findsARepeatThatIsTakenForAnotherBasket() {
        edgars.told(buy("a", BEER, 1), refused("idempotency-key-reused"));
        assertFound(Kind.KEY_REUSED);
    }

    @Test
    void findsALostCancellation() {
        var order = edgars.buys("a", BEER, 1);
        edgars.told(new Cancel(order.number()), shown(order.withStatus(Order.CANCELLED)));
        assertFound(Kind.LOST_CANCELLATION);
    }

    @Test
    void findsASecondCancellation() {
        var order = edgars.buys("a", BEER, 1);
        edgars.cancels(order);
        simon.told(new Cancel(order.number()), shown(order.withStatus(Order.CANCELLED)));
        assertFound(Kind.CANCELLED_TWICE);
    }

    @Test
    void findsACancellationThatNobodyAskedFor() {
        var order = edgars.buys("a", BEER, 1);
        story.books.cancel(order.number());
        simon.told(new Cancel(order.number()), new NothingDone(503, "unavailable"));
        assertFound(Kind.UNASKED_CANCELLATION);
    }

    @Test
    void findsACancellationThatIsShownTooEarly() {
        var order = edgars.buys("a", BEER, 1);
        simon.told(new ReadOrder(order.number()), shown(order.withStatus(Order.CANCELLED)));
        edgars.cancels(order);
        assertFound(Kind.UNASKED_CANCELLATION);
    }

    @Test
    void findsACancellationThatWasRefusedForNoReason() {
        var order = edgars.buys("a", BEER, 1);
        edgars.told(new Cancel(order.number()), refused("order-not-placed"));
        edgars.cancels(order);
        assertFound(Kind.WRONG_REFUSAL);
    }

    @Test
    void findsAnAnswerOutsideTheContract() {
        edgars.told(new ReadProduct(BEER), new Unknown(500, "broken"));
        edgars.told(buy("a", BEER, 1), new Refused(401, "unauthorized", List.of(), "", false));
        assertFound(Kind.UNEXPECTED_ANSWER);
    }
}
