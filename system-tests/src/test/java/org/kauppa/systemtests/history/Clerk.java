package org.kauppa.systemtests.history;

import java.util.Random;
import org.kauppa.systemtests.history.Asked.Cancel;
import org.kauppa.systemtests.history.Asked.ListOrders;
import org.kauppa.systemtests.history.Asked.ReadOrder;
import org.kauppa.systemtests.history.Asked.ReadProduct;
import org.kauppa.systemtests.history.Asked.Restock;

/** The admin: fills up what everybody buys, takes some away again, cancels orders of others. */
final class Clerk implements Participant {

    private static final int MOST_DELIVERED = 8;
    private static final int MOST_TAKEN = 4;

    private final Client client;
    private final Stage stage;
    /** Orders of others. */
    private final Newest<String> board;

    private final Random random;
    private final Steps steps = new Steps()
            .add(6, this::deliver)
            .add(2, this::takeAway)
            .add(3, this::cancel)
            .add(2, this::readOrder)
            .add(3, this::readProduct)
            .add(1, this::listOrders);

    Clerk(Client client, Stage stage, Newest<String> board, Random random) {
        this.client = client;
        this.stage = stage;
        this.board = board;
        this.random = random;
    }

    @Override
    public void step() {
        steps.takeOne(random);
    }

    private void deliver() {
        client.ask(Stage.ADMIN, new Restock(product(), 1 + random.nextInt(MOST_DELIVERED)));
    }

    private void takeAway() {
        client.ask(Stage.ADMIN, new Restock(product(), -1 - random.nextInt(MOST_TAKEN)));
    }

    private void cancel() {
        board.any(random).ifPresent(order -> client.ask(Stage.ADMIN, new Cancel(order)));
    }

    private void readOrder() {
        board.any(random).ifPresent(order -> client.ask(Stage.ADMIN, new ReadOrder(order)));
    }

    private void readProduct() {
        client.ask(Stage.ADMIN, new ReadProduct(product()));
    }

    private void listOrders() {
        var customer = Stage.SHOPPERS.get(random.nextInt(Stage.SHOPPERS.size()));
        if (customer != null) {
            client.ask(Stage.ADMIN, new ListOrders(customer));
        }
    }

    private long product() {
        return stage.shared().get(random.nextInt(stage.shared().size()));
    }
}
