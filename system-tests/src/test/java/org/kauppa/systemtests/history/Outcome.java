package org.kauppa.systemtests.history;

import java.util.List;

/** What a client was told. */
sealed interface Outcome {

    /**
     * An order: placed by a purchase, ended by a cancellation, or shown by a read.
     *
     * @param body the answer's very text
     * @param replayed whether the answer says that it repeats an earlier one
     */
    record OrderShown(Order order, String body, boolean replayed) implements Outcome {}

    /** The orders of a customer, as they were listed. */
    record OrdersShown(List<Order> orders) implements Outcome {

        public OrdersShown {
            orders = List.copyOf(orders);
        }
    }

    /** A product's stock, read or changed. */
    record StockShown(int quantity) implements Outcome {}

    /**
     * A definite no.
     *
     * @param problem the kind of problem, such as {@code insufficient-stock}
     * @param shortages what there was not enough of
     * @param body the answer's very text
     * @param replayed whether the answer says that it repeats an earlier one
     */
    record Refused(int status, String problem, List<Shortage> shortages, String body, boolean replayed)
            implements Outcome {

        public Refused {
            shortages = List.copyOf(shortages);
        }
    }

    /** So many units of a product were asked for, and fewer were there. */
    record Shortage(long product, int requested, int available) {}

    /** The shop promises that this request changed nothing, and that it may be sent again. */
    record NothingDone(int status, String why) implements Outcome {}

    /**
     * Nobody can tell what became of the request.
     *
     * @param status of the answer, 0 without one
     */
    record Unknown(int status, String why) implements Outcome {}
}
