package org.kauppa.systemtests.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kauppa.systemtests.history.Asked.Buy;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;
import org.kauppa.systemtests.history.Asked.Wanted;
import org.kauppa.systemtests.history.Outcome.OrderShown;
import org.kauppa.systemtests.history.Outcome.OrdersShown;
import org.kauppa.systemtests.history.Outcome.Refused;
import org.kauppa.systemtests.history.Outcome.StockShown;

/**
 * A history made by hand, one request after the other. What a {@link Client} does by its verbs is right and stands in the
 * {@link Books}; to plant an anomaly, let a client be {@link Client#told} something, or change the books.
 */
final class Story {

    static final long BEER = 1;
    static final long CIDER = 2;

    final Books books = new Books();

    private final List<Observation<?, ?>> observations = new ArrayList<>();
    private final Tables before;
    private long now;

    /** Five bottles of each product, and no order. */
    Story() {
        books.add(BEER, 5);
        books.add(CIDER, 5);
        before = books.tables();
    }

    Client client(int id, String account) {
        return new Client(id, account);
    }

    History history() {
        return new History(before, observations, books.tables());
    }

    static Buy buy(String key, long product, int quantity) {
        return new Buy(key, List.of(new Wanted(product, quantity)));
    }

    static OrderShown shown(Order order) {
        return new OrderShown(order, order.toString(), false);
    }

    static Refused refused(String problem) {
        return new Refused(409, problem, List.of(), problem, false);
    }

    /** Somebody who uses the shop. */
    final class Client {

        private final int id;
        private final String account;
        private int requests;

        private Client(int id, String account) {
            this.id = id;
            this.account = account;
        }

        Order buys(String key, long product, int quantity) {
            return buys(buy(key, product, quantity));
        }

        Order buys(Buy buy) {
            var order = books.sell(account, buy.units());
            told(buy, shown(order));
            return order;
        }

        void isRefused(String key, long product, int quantity) {
            var buy = buy(key, product, quantity);
            told(buy, new Refused(409, "insufficient-stock", books.shortages(buy.units()), "not enough", false));
        }

        void cancels(Order order) {
            told(new Cancel(order.number()), shown(books.cancel(order.number())));
        }

        void restocks(long product, int change) {
            books.book(product, change, "restock", null);
            told(new Restock(product, change), new StockShown(books.quantity(product)));
        }

        void reads(long product) {
            told(new ReadProduct(product), new StockShown(books.quantity(product)));
        }

        void reads(Order order) {
            told(new ReadOrder(order.number()), shown(books.orders.get(order.number())));
        }

        void listsOrders() {
            told(new ListOrders(account), new OrdersShown(own().toList()));
        }

        Stream<Order> own() {
            return books.orders.values().stream().filter(order -> account.equals(order.customer()));
        }

        /** Asks something and is told something, whether it is true or not. */
        void told(Asked asked, Outcome outcome) {
            toldWhile(0, asked, outcome);
        }

        /** The same, but it began that many requests ago. */
        void toldWhile(int earlier, Asked asked, Outcome outcome) {
            now++;
            var span = new Span(10 * (now - earlier), 10 * now + 5);
            requests++;
            observations.add(new Observation<>(id, requests, account, "products-1", asked, span, outcome));
        }
    }
}
