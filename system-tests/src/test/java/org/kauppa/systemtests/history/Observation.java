package org.kauppa.systemtests.history;

/**
 * One request and what came of it. A list of orders counts as one, however many pages it has.
 *
 * @param client who asked; what one client has done, it must see from then on
 * @param sequence numbers the requests of a client
 * @param caller the account that was used, null for a guest; a client may use several
 * @param instance which address was asked, such as {@code products-1} or {@code gateway}
 */
record Observation<A extends Asked, O extends Outcome>(
        int client, int sequence, String caller, String instance, A asked, Span span, O outcome) {

    /** Names the request in an anomaly. */
    String name() {
        return "request " + client + "/" + sequence;
    }
}
