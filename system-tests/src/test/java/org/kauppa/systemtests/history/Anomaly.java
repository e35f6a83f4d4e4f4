package org.kauppa.systemtests.history;

/**
 * Something that must not be.
 *
 * @param what a sentence that names requests, orders and products
 */
record Anomaly(Kind kind, String what) {

    enum Kind {
        /** More units of a product have left the stock than were ever in it. */
        OVERSOLD,
        /** A quantity below zero: in a table, on a replica or in an answer. */
        NEGATIVE_STOCK,
        /** A product's quantity is not the sum of its movements. */
        UNBALANCED_LEDGER,
        /** A replica that has everything says something else than the primary. */
        REPLICA_DIFFERS,
        /** An order's line has not exactly the one sale in the ledger, or a sale has no line. */
        WRONG_SALE_MOVEMENT,
        /** The units of an order were not returned exactly once when it was cancelled, or without that. */
        WRONG_CANCELLATION_MOVEMENT,
        /** An acknowledged change of a stock is not in the ledger. */
        LOST_STOCK_CHANGE,
        /** The ledger has a change that nobody asked for, or has one twice. */
        UNASKED_STOCK_CHANGE,
        /** An order that the shop has confirmed is not in the tables. */
        LOST_ORDER,
        /** One purchase made two orders. */
        DUPLICATED_ORDER,
        /** Two purchases were told the same order. */
        SHARED_ORDER,
        /** There is an order although its buyer was refused. */
        REFUSED_BUT_PLACED,
        /** There is an order that nobody asked for. */
        UNKNOWN_ORDER,
        /** A client was shown an order that is not in the tables. */
        PHANTOM_ORDER,
        /** An order is not what was asked, what was shown before, or what the catalogue says. */
        WRONG_CONTENT,
        /** An order's sums do not add up. */
        WRONG_TOTAL,
        /** Repeats of one request were not answered like the first. */
        DIFFERENT_ANSWERS,
        /** Not every answer but the first is marked as a repeat, or the first one is. */
        WRONG_REPLAY_MARK,
        /** A key stood for two requests. */
        KEY_REUSED,
        /** An order that the shop has confirmed to be cancelled is not. */
        LOST_CANCELLATION,
        /** An order was cancelled more than once. */
        CANCELLED_TWICE,
        /** An order is cancelled and nobody has asked for it. */
        UNASKED_CANCELLATION,
        /** A client was refused what could have been done. */
        WRONG_REFUSAL,
        /** A client's own order was not shown to it. */
        OWN_ORDER_MISSING,
        /** A client's own order was shown as it was before the client cancelled it. */
        STALE_ORDER,
        /** A list holds an order twice, or one of somebody else. */
        WRONG_LIST,
        /** A client was told a quantity that the product cannot have had then, as seen from this client. */
        IMPOSSIBLE_STOCK,
        /** An answer that the contract does not know. */
        UNEXPECTED_ANSWER
    }
}
