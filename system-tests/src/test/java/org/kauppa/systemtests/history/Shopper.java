package org.kauppa.systemtests.history;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;

/** Somebody who buys, cancels, looks, and changes the stock of a product that nobody else touches. */
final class Shopper implements Participant {

    private final Client client;
    private final String account;
    private final List<Long> products;
    private final Random random;
    private final Purchases purchases;
    private final Steps steps = new Steps();

    /**
     * @param products that this shopper buys; the last one is bought by nobody else
     * @param board takes the orders that others may cancel
     */
    Shopper(Client client, String account, List<Long> products, Newest<String> board, Random random) {
        this.client = client;
        this.account = account;
        this.products = products;
        this.random = random;
        this.purchases = new Purchases(client, account, new Baskets(products, random), board, random);
        steps.add(16, purchases::buy)
                .add(3, purchases::buyAtTwoInstances)
                .add(2, purchases::buyAndLookLater)
                .add(3, purchases::endOneInDoubt)
                .add(3, purchases::repeatAnOldOne)
                .add(1, purchases::useAKeyAgain)
                .add(5, this::cancel)
                .add(2, this::cancelAtTwoInstances)
                .add(3, this::restock)
                .add(8, this::readOwnProduct)
                .add(5, this::readAnyProduct)
                .add(5, this::readOrder);
        if (account != null) {
            steps.add(2, () -> client.ask(account, new ListOrders(account)))
                    .add(1, () -> client.ask(Stage.ADMIN, new ListOrders(account)));
        }
    }

    @Override
    public void step() {
        steps.takeOne(random);
    }

    @Override
    public void settle(Duration limit) {
        purchases.settle(limit);
    }

    private void cancel() {
        purchases.anyOrder().ifPresent(order -> client.ask(ownerOrAdmin(), new Cancel(order)));
    }

    private void cancelAtTwoInstances() {
        purchases.anyOrder().ifPresent(order -> client.askTwice(owner(), Stage.ADMIN, new Cancel(order)));
    }

    private void restock() {
        client.ask(Stage.ADMIN, new Restock(ownProduct(), random.nextInt(3) == 0 ? -2 : 1 + random.nextInt(4)));
    }

    private void readOwnProduct() {
        client.ask(account, new ReadProduct(ownProduct()));
    }

    private void readAnyProduct() {
        client.ask(account, new ReadProduct(products.get(random.nextInt(products.size()))));
    }

    private void readOrder() {
        purchases.anyOrder().ifPresent(order -> client.ask(ownerOrAdmin(), new ReadOrder(order)));
    }

    private long ownProduct() {
        return products.get(products.size() - 1);
    }

    private String ownerOrAdmin() {
        return random.nextBoolean() ? owner() : Stage.ADMIN;
    }

    /** A guest's order can be seen and cancelled by an admin only. */
    private String owner() {
        return account == null ? Stage.ADMIN : account;
    }
}
