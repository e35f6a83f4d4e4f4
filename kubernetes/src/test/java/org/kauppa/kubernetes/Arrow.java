package org.kauppa.kubernetes;

/**
 * Somebody connects to somebody.
 *
 * @param from what its source is called.
 * @param to what its target is called.
 */
record Arrow(String from, Peer source, String to, Peer target, int port) {

    /** Between two pods of ours. */
    static Arrow of(Pod from, Pod to, int port) {
        return new Arrow(from.toString(), Peer.of(from), to.toString(), Peer.of(to), port);
    }

    boolean leadsToDatabase() {
        return target.labels().containsKey("kauppa.org/database");
    }
}
