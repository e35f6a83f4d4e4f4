package org.kauppa.systemtests.history;

/**
 * A change of a product's stock that a request made or may have made.
 *
 * @param change units
 * @param client who asked for it
 * @param begun the earliest moment at which it can have happened, in nanoseconds since the workload began
 * @param confirmed the moment at which the client was told so; {@link #NEVER} when it has not been
 */
record Effect(long product, int change, int client, long begun, long confirmed) {

    static final long NEVER = Long.MAX_VALUE;
}
