package org.kauppa.systemtests.history;

import static org.kauppa.systemtests.history.Story.BEER;
import static org.kauppa.systemtests.history.Story.CIDER;
import static org.kauppa.systemtests.history.Story.buy;
import static org.kauppa.systemtests.history.Story.shown;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kauppa.systemtests.history.Anomaly.Kind;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Outcome.NothingDone;

/** Orders that are lost, doubled, made up or not what was asked for. */
class OrderAnomaliesTest extends StoryTest {

    @Test
    void findsALostOrder() {
        var order = story.books.sell("edgars", Map.of(BEER, 1));
        edgars.told(buy("a", BEER, 1), shown(order));
        edgars.reads(order);
        story.books.orders.clear();
        story.books.movements.removeIf(movement -> movement.reason().equals("sale"));
        story.books.setQuantity(BEER, 5);
        assertFound(Kind.LOST_ORDER);
    }

    @Test
    void findsTwoOrdersUnderOneKey() {
        edgars.buys("a", BEER, 1);
        edgars.buys("a", BEER, 1);
        assertFound(Kind.DUPLICATED_ORDER);
    }

    @Test
    void findsASecondOrderThatNobodyWasToldOf() {
        edgars.buys("a", BEER, 1);
        edgars.told(buy("a", BEER, 1), LOST);
        story.books.sell("edgars", Map.of(BEER, 1));
        assertFound(Kind.DUPLICATED_ORDER);
    }

    @Test
    void findsTwoOrdersOfOnePurchaseInDoubt() {
        edgars.told(buy("a", BEER, 1), LOST);
        story.books.sell("edgars", Map.of(BEER, 1));
        story.books.sell("edgars", Map.of(BEER, 1));
        assertFound(Kind.DUPLICATED_ORDER);
    }

    @Test
    void findsOneOrderForTwoPurchases() {
        var order = edgars.buys("a", BEER, 1);
        edgars.told(buy("b", BEER, 1), shown(order));
        assertFound(Kind.SHARED_ORDER);
    }

    @Test
    void findsAnOrderOfARefusedPurchase() {
        edgars.isRefused("a", BEER, 6);
        simon.restocks(BEER, 6);
        story.books.sell("edgars", Map.of(BEER, 6));
        assertFound(Kind.REFUSED_BUT_PLACED);
    }

    @Test
    void findsAnOrderOfAPurchaseThatChangedNothing() {
        edgars.told(buy("a", BEER, 1), new NothingDone(503, "unavailable"));
        story.books.sell("edgars", Map.of(BEER, 1));
        assertFound(Kind.REFUSED_BUT_PLACED);
    }

    @Test
    void findsAnOrderThatNobodyAskedFor() {
        edgars.told(buy("a", BEER, 1), LOST);
        story.books.sell("simon", Map.of(BEER, 1));
        assertFound(Kind.UNKNOWN_ORDER);
    }

    @Test
    void findsAnOrderThatIsShownButNotStored() {
        var order = story.books.enter("simon", Map.of(BEER, 1));
        simon.listsOrders();
        story.books.orders.remove(order.number());
        assertFound(Kind.PHANTOM_ORDER);
    }

    @Test
    void findsAnOrderOfSomethingElse() {
        var order = story.books.sell("edgars", Map.of(CIDER, 1));
        edgars.told(buy("a", BEER, 1), shown(order));
        assertFound(Kind.WRONG_CONTENT);
    }

    @Test
    void findsAnOrderOfSomebodyElse() {
        var order = story.books.sell("simon", Map.of(BEER, 1));
        edgars.told(buy("a", BEER, 1), shown(order));
        assertFound(Kind.WRONG_CONTENT);
    }

    @Test
    void findsAnAnswerThatIsNotWhatIsStored() {
        var order = edgars.buys("a", BEER, 1);
        var other = new Order(
                order.number(),
                "edgars",
                Order.PLACED,
                order.lines(),
                order.total(),
                order.placedAt().plusSeconds(1));
        edgars.told(new ReadOrder(order.number()), shown(other));
        assertFound(Kind.WRONG_CONTENT);
    }

    @Test
    void findsAPriceThatIsNotTheCataloguesPrice() {
        var product = story.books.products.get(BEER);
        story.books.products.put(BEER, new Tables.Product(BEER, product.name(), BigDecimal.ONE, product.quantity()));
        edgars.buys("a", BEER, 1);
        story.books.products.put(BEER, new Tables.Product(BEER, product.name(), product.price(), 4));
        assertFound(Kind.WRONG_CONTENT);
    }

    @Test
    void findsATotalThatDoesNotAddUp() {
        var order = edgars.buys("a", BEER, 2);
        story.books.orders.put(
                order.number(),
                new Order(
                        order.number(),
                        "edgars",
                        Order.PLACED,
                        order.lines(),
                        order.total().add(BigDecimal.ONE),
                        order.placedAt()));
        assertFound(Kind.WRONG_TOTAL);
    }
}
